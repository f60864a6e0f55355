using CsCheck;
using SanctionsScreening.Names.Spelling;
using Xunit;

namespace SanctionsScreening.Tests.Names.Spelling;

public sealed class SpellingColumnsTests
{
    private static readonly Gen<byte[]> s_fewUnits = Gen.Byte[0, 5].Array[1, SpellingColumns.MostUnits];

    private static readonly Gen<byte[]> s_units = Gen.Byte[0, SpellingUnits.Count - 1].Array[1, SpellingUnits.MaxUnits];

    [Fact]
    public void Cost_AnyRuns_IsThatOfTheScalarWay() =>
        Gen.Select(Gen.OneOf(s_fewUnits, s_units), Gen.OneOf(s_fewUnits, s_units), Gen.Bool, Gen.Int[0, 1500]).Sample((a, b, isShort, most) =>
        {
            if (!SpellingColumns.Fits(a.Length)) return;
            var columns = new SpellingColumns();
            columns.Set([3, 1, 4]);
            columns.Set(a);
            int expected = SpellingSimilarity.Cost(a, b, isShort, most), actual = columns.Cost(b, isShort, most);
            Assert.Equal(expected > most ? most + 1 : expected, actual > most ? most + 1 : actual);
        }, iter: 200_000);
}
