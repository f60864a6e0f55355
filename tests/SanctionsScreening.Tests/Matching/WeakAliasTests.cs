using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class WeakAliasTests
{
    private static readonly SanctionedEntity s_entity = new()
    {
        Id = "test:1",
        List = "test",
        Type = EntityType.Person,
        Names =
        [
            new EntityName("Faruk Izabayov MUNYESHULI", NameKind.Primary),
            new EntityName("Munyeshuli", NameKind.WeakAlias),
            new EntityName("Rambokat", NameKind.WeakAlias),
        ],
    };

    [Fact]
    public void Screen_OfAWeakAliasAlone_IsClear()
    {
        using ScreeningService service = Listed.Service(s_entity);
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(new ScreeningRequest { Name = "Rambokat", Type = EntityType.Person }).Outcome);
    }

    [Fact]
    public void Screen_OfAWeakAliasThatAnotherNameBearsOut_IsForReview()
    {
        using ScreeningService service = Listed.Service(s_entity);
        ScreeningMatch match = Assert.Single(service.Screen(new ScreeningRequest { Name = "Munyeshuli", Type = EntityType.Person }).Matches);
        Assert.Equal(NameKind.WeakAlias, match.Name.Kind);
    }

    [Fact]
    public void Compare_WithABorneOutWeakAlias_SaysSo()
    {
        MatchExplanation explanation = new NameComparer().Compare(new ScreeningRequest { Name = "Munyeshuli", Type = EntityType.Person }, s_entity);
        MatchFeature feature = Assert.Single(explanation.Features, static f => f.Code == "name.weak-alias");
        Assert.Contains("counts in full", feature.Reason, StringComparison.Ordinal);
    }
}
