using CsCheck;

namespace SanctionsScreening.Tests.Matching.Properties;

/// <summary>Draws the same cases in every run. (Check.Sample begins with a seed and then goes its own way.)</summary>
internal static class Cases
{
    private const string Seed = "0N0XIzNsQ0O2";

    public static IEnumerable<T> Draw<T>(this Gen<T> gen, int count)
    {
        var random = PCG.Parse(Seed);
        for (int i = 0; i < count; i++) yield return gen.Generate(random, null, out _);
    }
}
