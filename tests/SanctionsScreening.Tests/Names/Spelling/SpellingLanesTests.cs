using System.Runtime.Intrinsics;
using CsCheck;
using SanctionsScreening.Names.Spelling;
using Xunit;

namespace SanctionsScreening.Tests.Names.Spelling;

public sealed class SpellingLanesTests
{
    private static readonly Gen<byte[]> s_fewUnits = Gen.Byte[0, 5].Array[2, SpellingLanes.MostUnits];

    private static readonly Gen<byte[]> s_run = Gen.OneOf(s_fewUnits, Gen.Byte[0, SpellingUnits.Count - 1].Where(static u => !SpellingUnits.IsDigit(u)).Array[2, SpellingLanes.MostUnits]);

    private static readonly Gen<byte[]> s_other = Gen.OneOf(s_run, s_run.Select(static run => run[..1]), Gen.Const(Array.Empty<byte>()));

    [Fact]
    public void Cost_AnyRuns_IsThatOfTheScalarWay()
    {
        Assert.SkipUnless(SpellingLanes.Fits(2), "The machine has no such vectors.");
        var lanes = new SpellingLanes();
        Gen.Select(s_run, s_other.Array[SpellingLanes.Lanes], Gen.Bool).Sample((run, others, isShort) =>
        {
            lanes.Set(run);
            byte[] columns = new byte[SpellingLanes.MostUnits * SpellingLanes.Lanes];
            short[] lengths = new short[SpellingLanes.Lanes];
            for (int lane = 0; lane < others.Length; lane++)
            {
                lengths[lane] = (short)others[lane].Length;
                for (int j = 0; j < others[lane].Length; j++) columns[(j * SpellingLanes.Lanes) + lane] = others[lane][j];
            }

            Vector128<byte>[] turned = [.. Enumerable.Range(0, SpellingLanes.MostUnits).Select(j => Vector128.Create(columns, j * SpellingLanes.Lanes))];
            Vector256<short> costs = lanes.Cost(turned, Vector256.Create(lengths), lengths.Max(), isShort);
            for (int lane = 0; lane < others.Length; lane++)
            {
                int expected = others[lane].Length == 0 ? short.MaxValue : SpellingSimilarity.Cost(run, others[lane], isShort, int.MaxValue);
                Assert.Equal(expected, costs[lane]);
            }
        }, iter: 50_000, threads: 1);
    }
}
