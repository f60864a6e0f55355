using SanctionsScreening.Matching;

namespace SanctionsScreening.Tests.Matching;

public sealed class MatchingWeightsTests
{
    [Fact]
    public void Default_OfEveryConstant_IsWithinItsRange()
    {
        Assert.All(Enum.GetValues<MatchingWeight>(), static weight =>
        {
            (int least, int most) = MatchingWeights.Range(weight);
            Assert.InRange(MatchingWeights.Default[weight], least, most);
        });
    }
}
