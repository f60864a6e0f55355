using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Opening;
using SanctionsScreening.Benchmarks.Requests;
using SanctionsScreening.Benchmarks.Scale;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>Single calls of every engine in one process, and every figure of speed and size that is asked: <c>latency</c>.</summary>
internal static class LatencyCommand
{
    private const int Rounds = 3;
    private const int ScaleCalls = 3000;

    /// <summary>Runs.</summary>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        var ratios = new List<Ratio>();
        using (var engines = new EngineSet())
        {
            Console.WriteLine($"{BenchmarkList.Label}: {engines.Screening.Service.Status.Entities} parties, {engines.Screening.Service.Status.Names} names");
            Console.WriteLine();
            ratios.AddRange(Engines(engines));
            ratios.AddRange(Service(engines));
        }

        SizeFigures small = SizeCost.Measure(SizeCost.SmallNames, ScaleCalls), million = SizeCost.Measure(1_000_000, ScaleCalls);
        SizeCost.Print([small, million], Console.Out);
        ratios.Add(Ratio.AtMost("a million names / 30,000, p50", 6, million.P50 / small.P50, " x"));
        ratios.AddRange(OpeningCommand.Measure(Console.Out));
        Ratio.Print(ratios, Console.Out);
        return 0;
    }

    private static List<Ratio> Engines(EngineSet engines)
    {
        var comparison = new Comparison();
        Comparison.Entry[] all =
        [
            comparison.Add(engines.Screening, engines.Mix, 2000, Rounds),
            comparison.Add(engines.JaroWinkler, engines.Mix, 80, Rounds),
            comparison.Add(engines.TokenSet, engines.Mix, 8, Rounds),
            comparison.Add(engines.Fuzzy, engines.Mix, 400, Rounds),
            comparison.Add(engines.Keys, engines.Mix, 2000, Rounds),
        ];
        comparison.Run();
        MixedRequest[] judged = engines.Mix.Take(800);
        Table.Print(Console.Out, ["engine", "calls", "cold p50, µs", "p95", "p99", "max", "warm p50", "p95", "p99", "max", "judged on", "edited found", "reordered found", "benign with results"], all.Select(e => Row(e, judged)));
        PrintByLetters(all[0]);
        Console.WriteLine("Single calls of this library, cold:");
        all[0].Cold.PrintHistogram(Console.Out);
        Console.WriteLine();
        return Ratios(all[0], all[1], all[3], all[4]);
    }

    /// <summary>What requests cost that are written in Latin letters, as most payment messages are, and what those in other scripts cost.</summary>
    private static void PrintByLetters(Comparison.Entry screening)
    {
        MixedRequest[] requests = [.. screening.Rounds.SelectMany(static r => r)];
        Table.Print(
            Console.Out,
            ["this library alone", "calls", "cold p50, µs", "p95", "p99", "p99 / p50", "warm p50", "p95", "p99"],
            new[] { true, false }.Select(isLatin =>
            {
                CallTimes cold = Of(screening.Cold), warm = Of(screening.Warm);
                return new[]
                {
                    isLatin ? "requests in Latin letters" : "requests in other scripts", FormattableString.Invariant($"{cold.Count}"),
                    Time(cold, 0.5), Time(cold, 0.95), Time(cold, 0.99), FormattableString.Invariant($"{cold.Microseconds(0.99) / cold.Microseconds(0.5):0.0}"), Time(warm, 0.5), Time(warm, 0.95), Time(warm, 0.99),
                };
                CallTimes Of(CallTimes times) => times.Where(i => requests[i].IsLatin == isLatin);
            }));
    }

    /// <summary>The ratios between engines, cold.</summary>
    internal static List<Ratio> Ratios(Comparison.Entry screening, Comparison.Entry jaroWinkler, Comparison.Entry fuzzy, Comparison.Entry keys)
    {
        double own = screening.Cold.Microseconds(0.5);
        return
        [
            Ratio.AtLeast("linear Jaro–Winkler / Screen, p50", 1000, jaroWinkler.Cold.Microseconds(0.5) / own, " x"),
            Ratio.AtLeast("FuzzyQuery / Screen, p50", 150, fuzzy.Cold.Microseconds(0.5) / own, " x"),
            Ratio.AtMost("Screen / dictionary of keys, p50", 3, own / keys.Cold.Microseconds(0.5), " x"),
            Ratio.AtMost("Screen, p99 / p50", 8, screening.Cold.Microseconds(0.99) / own, " x"),
        ];
    }

    /// <summary>Allocation and threads.</summary>
    internal static List<Ratio> Service(EngineSet engines)
    {
        MixedRequest[] requests = engines.Mix.Take(1500);
        Allocation allocation = Allocation.Of(engines.Screening, requests);
        Console.WriteLine(FormattableString.Invariant($"Allocated a call: no match median {allocation.Clear[allocation.Clear.Length / 2]} B, most {allocation.Clear[^1]} B; with matches median {allocation.Matched[allocation.Matched.Length / 2]} B, most {allocation.Matched[^1]} B"));
        double threads = TwoThreads.Over(engines.Screening, requests, Console.Out);
        Console.WriteLine();
        return
        [
            Ratio.AtMost("most allocated by a call without a match", 512, allocation.Clear[^1], " B"),
            Ratio.AtMost("most allocated by a call with matches", 4096, allocation.Matched[^1], " B"),
            Ratio.AtLeast("two threads / one, throughput", 1.9, threads, " x"),
        ];
    }

    private static string[] Row(Comparison.Entry entry, MixedRequest[] judged)
    {
        (Recall recall, int requests) = JudgedRequests.Measure(entry.Engine, judged);
        CallTimes cold = entry.Cold, warm = entry.Warm;
        return
        [
            entry.Engine.Name, FormattableString.Invariant($"{cold.Count}"),
            Time(cold, 0.5), Time(cold, 0.95), Time(cold, 0.99), Time(cold, 1), Time(warm, 0.5), Time(warm, 0.95), Time(warm, 0.99), Time(warm, 1),
            FormattableString.Invariant($"{requests}"), FormattableString.Invariant($"{recall.Edited:P0}"), FormattableString.Invariant($"{recall.Reordered:P0}"), FormattableString.Invariant($"{recall.Alerts:P1}"),
        ];
    }

    private static string Time(CallTimes times, double share) => FormattableString.Invariant($"{times.Microseconds(share):#,0.0}");
}
