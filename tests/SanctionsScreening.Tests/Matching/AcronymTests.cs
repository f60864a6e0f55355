using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class AcronymTests
{
    private static readonly SanctionedEntity s_long = Listed.Organization("1", "Zarnitsa Revolutionary Guard Corps") with { Countries = ["IR"] };
    private static readonly SanctionedEntity s_short = Listed.Organization("2", "PFZD") with { Countries = ["SY"] };

    [Theory]
    [InlineData("ZRGC", "IR", "test:1")]
    [InlineData("Z.R.G.C.", "IR", "test:1")]
    [InlineData("Popular Front for Zarnitsa and Dragomir", "SY", "test:2")]
    [InlineData("Popular Front for the Zarnitsa Dragomir", "SY", "test:2")]
    [InlineData("PFZD", null, "test:2")]
    [InlineData("ZRGC", null, null)]
    [InlineData("ZRGC", "SY", null)]
    [InlineData("ZRGK", "IR", null)]
    [InlineData("ZRGC Ltd", "IR", null)]
    [InlineData("RGC", "IR", null)]
    public void Screen_OfAnAcronym_NeedsACountryThatAgrees(string name, string? country, string? found)
    {
        using ScreeningService service = Listed.Service(s_long, s_short);
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = name, Type = EntityType.Organization, Countries = country is null ? [] : [country] });
        Assert.Equal(found, result.Matches.Count == 0 ? null : Assert.Single(result.Matches).Entity.Id);
    }

    [Theory]
    [InlineData("ZRGC", "test:1")]
    [InlineData("Popular Front for the Zarnitsa Dragomir", "test:2")]
    public void Explain_OfAnAcronym_SaysWhatItSpells(string name, string entity)
    {
        using ScreeningService service = Listed.Service(s_long, s_short);
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = name, Type = EntityType.Organization }, entity);
        Assert.Equal(ExplanationOutcome.BelowThreshold, explanation.Outcome);
        Assert.Equal(AlignmentKind.Acronym, Assert.Single(explanation.Alignment).Kind);
        MatchFeature feature = Assert.Single(explanation.Features);
        Assert.Equal(ReasonCodes.Acronym, feature.Code);
        Assert.Equal(explanation.Score, feature.Effect, 6);
        Assert.Contains(explanation.Changes, static c => c.Codes.Contains(ReasonCodes.ChangeCountry));
    }

    [Fact]
    public void Screen_OfAPersonWithSuchInitials_IsClear()
    {
        using ScreeningService service = Listed.Service(s_short);
        Assert.Empty(service.Screen(new ScreeningRequest { Name = "Paul Francis Zoltan Dragomir", Type = EntityType.Person, Countries = ["SY"] }).Matches);
        Assert.Empty(service.Screen(new ScreeningRequest { Name = "Paul Francis Zoltan Dragomir", Countries = ["SY"] }).Matches);
    }
}
