using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Scale;

namespace SanctionsScreening.Benchmarks.Guard;

/// <summary>The ratios alone, in a few minutes, for a build to fail on: <c>guard</c>. The bounds are those that are asked, whether reached yet or not.</summary>
internal static class GuardCommand
{
    private const int Rounds = 3;

    /// <summary>Runs.</summary>
    /// <returns>0 where every ratio holds, else 1.</returns>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        var ratios = new List<Ratio>();
        using (var engines = new EngineSet())
        {
            Console.WriteLine($"{BenchmarkList.Label}: {engines.Screening.Service.Status.Names} names");
            var comparison = new Comparison();
            Comparison.Entry screening = comparison.Add(engines.Screening, engines.Mix, 1000, Rounds);
            Comparison.Entry jaroWinkler = comparison.Add(engines.JaroWinkler, engines.Mix, 25, Rounds);
            Comparison.Entry fuzzy = comparison.Add(engines.Fuzzy, engines.Mix, 150, Rounds);
            Comparison.Entry keys = comparison.Add(engines.Keys, engines.Mix, 1000, Rounds);
            comparison.Run();
            ratios.AddRange(LatencyCommand.Ratios(screening, jaroWinkler, fuzzy, keys));
            ratios.AddRange(LatencyCommand.Service(engines));
        }

        SizeFigures small = SizeCost.Measure(SizeCost.SmallNames, 1000), million = SizeCost.Measure(1_000_000, 1000);
        ratios.Add(Ratio.AtMost("a million names / 30,000, p50", 6, million.P50 / small.P50, " x"));
        return Ratio.Print(ratios, Console.Out) == 0 ? 0 : 1;
    }
}
