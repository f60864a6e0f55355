using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Transliteration;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Tests.Names.Transliteration;

public sealed class NationalSpellingTests
{
    private static readonly NameComparer s_comparer = new();

    public static TheoryData<string, string> Spellings()
    {
        var rows = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Names", "national-spellings.tsv")))
        {
            if (line[0] != '#') rows.Add(line.Split('\t')[0], line.Split('\t')[1]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void TryWrite_OfAName_WritesItAsEnglishDoes(string name, string english)
    {
        var written = new TextBuffer(stackalloc char[2]);
        bool isWritten = NationalSpelling.TryWrite(name, ref written);
        Assert.Equal(english, isWritten ? written.ToString() : "-");
        written.Dispose();
    }

    [Theory]
    [InlineData("Dmitri Pewzow", "Dmitry Anatolievich PEVTSOV")]
    [InlineData("Jewgienij Marczenko", "Evgeny Evgenievich MARCHENKO")]
    [InlineData("Marat Choesnoellin Sjakirzjanovitsj", "Marat Shakirzyanovich KHUSNULLIN")]
    [InlineData("Aleksej Čekunkov", "Alexey Olegovich CHEKUNKOV")]
    [InlineData("Vyacheslav Shevchuk", "Wjatscheslaw SCHEWTSCHUK")]
    public void Compare_OfASpellingOfAnotherLanguage_Matches(string request, string listed)
    {
        var entity = new SanctionedEntity { Id = "test:1", List = "test", Type = EntityType.Person, Names = [new EntityName(listed, NameKind.Primary)] };
        MatchExplanation explanation = s_comparer.Compare(new ScreeningRequest { Name = request, Type = EntityType.Person }, entity);
        Assert.True(explanation.IsMatch, explanation.Summary);
    }

    [Fact]
    public void Compare_OfASpellingOfAnotherLanguage_SaysHowItWasRead()
    {
        var entity = new SanctionedEntity { Id = "test:1", List = "test", Type = EntityType.Person, Names = [new EntityName("Vyacheslav SHEVCHUK", NameKind.Primary)] };
        string summary = s_comparer.Compare(new ScreeningRequest { Name = "Wjatscheslaw Schewtschuk", Type = EntityType.Person }, entity).Summary;
        Assert.Contains("; the request was read as “vyacheslav shevchuk” — ", summary, StringComparison.Ordinal);
    }

    [Fact]
    public void TryWrite_OfALongText_LeavesIt()
    {
        var written = new TextBuffer(stackalloc char[2]);
        Assert.False(NationalSpelling.TryWrite(string.Concat(Enumerable.Repeat("tschuk ", 20)), ref written));
        written.Dispose();
    }
}
