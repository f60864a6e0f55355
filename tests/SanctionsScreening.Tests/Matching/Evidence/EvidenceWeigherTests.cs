using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Evidence;

public sealed class EvidenceWeigherTests
{
    [Fact]
    public void Explain_OfANameOfWhichLittleAgrees_IsLiftedByNothing()
    {
        SanctionedEntity listed = Listed.Person("1", "Dragomirov") with { DatesOfBirth = [new PartialDate(1961, 4, 5)], Countries = ["RU"] };
        using ScreeningService service = Listed.Service(new ScreeningOptions { Threshold = 0.7 }, listed);
        var named = new ScreeningRequest { Name = "Ivan Dragomirov", Type = EntityType.Person };
        ScreeningRequest request = named with { DateOfBirth = new PartialDate(1961, 4, 5), Countries = ["RU"] };
        MatchExplanation explanation = service.Explain(request, "test:1");
        Assert.Empty(service.Screen(request).Matches);
        Assert.Equal((ExplanationOutcome.BelowThreshold, service.Explain(named, "test:1").Score), (explanation.Outcome, explanation.Score));
        Assert.EndsWith("so little of the name agrees that no date or country lifts the score — 0.47, below the threshold of 0.70.", explanation.Summary, StringComparison.Ordinal);
        Assert.Equal(2, explanation.Features.Count(static f => f is { Code: ReasonCodes.BirthDate or ReasonCodes.Country, Effect: 0 } && f.Reason.EndsWith(" So little of the name agrees that it lifts nothing.", StringComparison.Ordinal)));
    }
}
