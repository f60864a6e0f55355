using System.Diagnostics;
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

    [Fact]
    public void Explain_OfAWeakAliasThatABirthDateMakesAMatch_SaysWhatItMakesAlone()
    {
        using ScreeningService service = Listed.Service(s_entity with { DatesOfBirth = [new PartialDate(1961, 4, 5)] });
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = "Rambokat", Type = EntityType.Person, DateOfBirth = new PartialDate(1961, 4, 5) }, "test:1");
        Assert.True(explanation.IsMatch);
        MatchFeature feature = Assert.Single(explanation.Features, static f => f.Code == ReasonCodes.WeakAlias);
        Assert.EndsWith("alone it would make none at the default threshold.", feature.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Screen_OfAPartyWithVeryManyWeakAliases_TakesTimeInProportion()
    {
        // Ten times the aliases took a hundred times as long while each of them looked through all others.
        Assert.InRange(Time(40_000) / Time(4_000), 0, 30);
    }

    private static double Time(int aliases)
    {
        var entity = new SanctionedEntity
        {
            Id = "test:1",
            List = "test",
            Type = EntityType.Person,
            Names = [new EntityName("Faruk Izabayov", NameKind.Primary), .. Enumerable.Range(0, aliases).Select(static i => new EntityName($"Munyeshuli A{i}", NameKind.WeakAlias))],
        };
        using ScreeningService service = Listed.Service(entity);
        var request = new ScreeningRequest { Name = "Munyeshuli", Type = EntityType.Person };
        double least = double.MaxValue;
        for (int run = 0; run < 6; run++)
        {
            long began = Stopwatch.GetTimestamp();
            service.Screen(request);
            least = Math.Min(least, Stopwatch.GetElapsedTime(began).TotalMilliseconds);
        }

        return least;
    }
}
