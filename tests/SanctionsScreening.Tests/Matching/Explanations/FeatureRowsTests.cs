using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Explanations;

public sealed class FeatureRowsTests
{
    [Theory]
    [InlineData("KSK GROUP Gadet", "KSK GROUP", ReasonCodes.SingleWord, "The listed name has one telling word, and the request says more.")]
    [InlineData("Zarnicza", "Zarnitsa Shipping Group", ReasonCodes.SingleWord, "The request has one telling word: it must be rare and nearly the same.")]
    [InlineData("Zarnitsa", "Zarnitsa Shipping Group", ReasonCodes.OnlyInListed, "The listed name says more than the request.")]
    [InlineData("Zarnitsa Shipping Kovrov Group", "Zarnitsa Shipping Group", ReasonCodes.OnlyInRequest, "The request says more than the listed name.")]
    [InlineData("Zarnitsa Kovrov", "Zarnitsa Shipping", ReasonCodes.OnlyInRequest, "What the request has in their place weighs more.")]
    [InlineData("Zarnitsa Shipping", "Zarnitsa Kovrov", ReasonCodes.OnlyInListed, "What the listed name has in their place weighs more.")]
    [InlineData("Ltd Company", "General Trading Company", ReasonCodes.Common, "Many names share the words that met: they may have met by chance.")]
    [InlineData("Group Shipping", "Zarnitsa Shipping Group", ReasonCodes.Common, "About one name in 1,025 shares the words that met: they may have met by chance.")]
    public void Reason_OfAFeature_IsTrueOfTheNames(string request, string listed, string code, string reason)
    {
        using ScreeningService service = Listed.Service(Listed.Organization("1", listed));
        MatchExplanation explanation = service.Explain(new ScreeningRequest { Name = request, Type = EntityType.Organization }, "test:1");
        Assert.Equal(reason, Assert.Single(explanation.Features, f => f.Code == code).Reason);
    }
}
