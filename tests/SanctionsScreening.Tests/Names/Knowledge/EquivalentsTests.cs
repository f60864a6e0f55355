using SanctionsScreening.Entities;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Tests.Names.Knowledge;

public sealed class EquivalentsTests
{
    [Fact]
    public void Forms_InLatin_AreOneFoldedWordEach()
    {
        var buffer = new NameBuffer();
        var wrong = new List<string>();
        int forms = 0;
        for (int c = 0; c < Equivalents.Count; c++)
        {
            foreach (string form in Equivalents.Forms(c))
            {
                forms++;
                if (!char.IsAscii(form[0])) continue;
                NameAnalyzer.Analyze(form, EntityType.Unknown, buffer);
                if (buffer.Count != 1 || !buffer.Form(0).SequenceEqual(form)) wrong.Add($"{Equivalents.NameOf(c)}: {form}");
            }
        }

        Assert.Empty(wrong);
        Assert.True(forms > 5_000);
    }

    [Theory]
    [InlineData("muhammad", "mohamed", "Spelling")]
    [InlineData("yusuf", "giuseppe", "Cognate")]
    [InlineData("bill", "william", "Nickname")]
    [InlineData("tolya", "anatoliy", "Nickname")]
    [InlineData("nacho", "ignacio", "Nickname")]
    [InlineData("lalo", "eduardo", "Nickname")]
    [InlineData("muhd", "mohammed", "Spelling")]
    [InlineData("조지", "george", "Spelling")]
    [InlineData("володимир", "vladimir", "Spelling")]
    public void TryRelate_FormsOfOneName_SaysHow(string left, string right, string kind)
    {
        Assert.True(Equivalents.TryRelate(left, right, out EquivalenceKind found));
        Assert.Equal(kind, found.ToString());
    }

    [Theory]
    [InlineData("bobby", "robbie")]
    [InlineData("ivan", "muhammad")]
    public void TryRelate_OfTwoNicknamesOrTwoNames_IsFalse(string left, string right) => Assert.False(Equivalents.TryRelate(left, right, out _));
}
