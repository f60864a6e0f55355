using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class ForeignFormsTests
{
    private static readonly NameComparer s_comparer = new();

    [Theory]
    [InlineData("Dragomir GmbH", "Dragomir OOO", false)]
    [InlineData("Dragomir Inc.", "Dragomir FZE", false)]
    [InlineData("Dragomir GmbH & Co. KG", "Dragomir Co., Inc.", false)]
    [InlineData("Dragomir Ltd", "Dragomir OOO", true)]
    [InlineData("Dragomir GmbH", "Dragomir AG", true)]
    [InlineData("Dragomir", "Dragomir OOO", true)]
    [InlineData("Dragomir GmbH", "Dragomir GmbH Inc.", true)]
    [InlineData("Dragomir Zarnitsa GmbH", "Dragomir Zarnitsa OOO", true)]
    public void Compare_OneWordUnderFormsOfDifferentPartsOfTheWorld_IsNoMatch(string request, string listed, bool match)
    {
        MatchExplanation explanation = s_comparer.Compare(new ScreeningRequest { Name = request, Type = EntityType.Organization }, Listed.Organization("1", listed));
        Assert.True(match == explanation.IsMatch, $"{explanation.Score:0.0000} {explanation.Summary}");
        Assert.Equal(explanation.Score, explanation.Features.Sum(static f => f.Effect), 6);
    }

    [Fact]
    public void Compare_FormsOfDifferentPartsOfTheWorld_SaysSo()
    {
        MatchExplanation explanation = s_comparer.Compare(new ScreeningRequest { Name = "Dragomir Inc.", Type = EntityType.Organization }, Listed.Organization("1", "Dragomir GmbH"));
        MatchFeature feature = Assert.Single(explanation.Features, static f => f.Code == ReasonCodes.ForeignForms);
        Assert.InRange(feature.Effect, -0.3, -0.05);
        Assert.Equal(explanation.Features.Where(static f => f.Code is ReasonCodes.ForeignForms or ReasonCodes.Minor).Sum(static f => f.Effect), -explanation.Alignment.Sum(static a => a.Cost), 3);
    }
}
