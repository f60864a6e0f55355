using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching;

public sealed class SonAndDaughterTests
{
    private static readonly NameComparer s_comparer = new();

    [Theory]
    [InlineData("Aleksandra Ivanovna DRAGOMIR", "Aleksandr Ivanovich DRAGOMIR")]
    [InlineData("Александра Ивановна ДРАГОМИР", "Aleksandr Ivanovich DRAGOMIR")]
    [InlineData("Olga Petrovna ZARNITSA", "Oleg Petrovich ZARNITSA")]
    public void Compare_ASistersName_CostsAFifthAndSaysWhy(string request, string listed)
    {
        MatchExplanation explanation = s_comparer.Compare(new ScreeningRequest { Name = request, Type = EntityType.Person }, Listed.Person("1", listed));
        Assert.Contains(explanation.Features, static f => f.Code == ReasonCodes.SonAndDaughter);
        Assert.Equal(explanation.Score, explanation.Features.Sum(static f => f.Effect), 6);
    }

    [Theory]
    [InlineData("Aleksandr Ivanovich DRAGOMIR", "Aleksandr Ivanovich DRAGOMIR")]
    [InlineData("Aleksandra Ivanovna DRAGOMIR", "Александра Ивановна ДРАГОМИР")]
    [InlineData("Aleksandr Ivanovich DRAGOMIR", "Aleksandr Ivanovych DRAGOMIR")]
    public void Compare_TheSamePerson_IsNoSister(string request, string listed)
    {
        MatchExplanation explanation = s_comparer.Compare(new ScreeningRequest { Name = request, Type = EntityType.Person }, Listed.Person("1", listed));
        Assert.True(explanation.IsMatch);
        Assert.DoesNotContain(explanation.Features, static f => f.Code == ReasonCodes.SonAndDaughter);
    }
}
