using SanctionsScreening.Benchmarks.Latency;

namespace SanctionsScreening.Benchmarks.Analysis;

/// <summary>What analysing one name costs, by script, with new words and with words that were read before: <c>analysis</c>.</summary>
internal static class AnalysisCommand
{
    private const double AskedLatin = 5, AskedNew = 300, AskedCached = 20;

    /// <summary>Runs.</summary>
    /// <returns>0; 1 where a bound is lost.</returns>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        Console.WriteLine();
        var rows = new List<string[]>();
        var ratios = new List<Ratio>();
        foreach (AnalysisSet set in AnalysisNames.Read())
        {
            AnalysisTimes times = AnalysisTimes.Measure(set);
            if (set.IsNative && times.New.Count > 0)
            {
                rows.Add(Row(set.Label + ", new words", times.New));
                ratios.Add(Ratio.AtMost(set.Label + ", new words, p50", AskedNew, times.New.Microseconds(0.5), " µs"));
            }

            string label = set.IsNative ? set.Label + ", words read before" : set.Label;
            rows.Add(Row(label, times.Cached));
            ratios.Add(Ratio.AtMost(label + ", p50", set.IsNative ? AskedCached : AskedLatin, times.Cached.Microseconds(0.5), " µs"));
        }

        Table.Print(Console.Out, ["names", "calls", "p50, µs", "p95", "p99", "max"], rows);
        return Ratio.Print(ratios, Console.Out) == 0 ? 0 : 1;
    }

    private static string[] Row(string label, CallTimes times) =>
        [label, FormattableString.Invariant($"{times.Count}"), .. new[] { 0.5, 0.95, 0.99, 1 }.Select(p => FormattableString.Invariant($"{times.Microseconds(p):#,0.0}"))];
}
