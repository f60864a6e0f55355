using System.Diagnostics;
using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>Measures generated lists of several sizes with the same requests, which are made from the smallest of them.</summary>
internal static class SizeCost
{
    /// <summary>The size that requests are made from, which every list begins with.</summary>
    public const int SmallNames = 30_000;

    /// <summary>Measures one size.</summary>
    public static SizeFigures Measure(int names, int calls)
    {
        var mix = new RequestMix(new GeneratedList(SmallNames).LoadAsync().AsTask().GetAwaiter().GetResult(), calls + 400);
        long before = GC.GetTotalMemory(forceFullCollection: true);
        var clock = Stopwatch.StartNew();
        using var engine = new ScreeningEngine(new GeneratedList(names));
        double seconds = clock.Elapsed.TotalSeconds;
        double megabytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        Timing.WarmUp(engine, mix.Take(400));
        MixedRequest[] requests = mix.Take(calls);
        var times = new CallTimes();
        Timing.Time(engine, requests, times);
        double scored = requests.Average(r => engine.Service.Screen(r.Request).CandidatesScored);
        return new SizeFigures(engine.Service.Status.Names, seconds, megabytes, times.Microseconds(0.5), times.Microseconds(0.99), scored);
    }

    /// <summary>Prints sizes as a table.</summary>
    public static void Print(IEnumerable<SizeFigures> sizes, TextWriter output) =>
        Table.Print(output, ["names", "read and indexed, s", "managed memory, MB", "p50, µs", "p99, µs", "names scored a request"],
            sizes.Select(static s => new[]
            {
                FormattableString.Invariant($"{s.Names:#,0}"), FormattableString.Invariant($"{s.BuildSeconds:0.0}"), FormattableString.Invariant($"{s.Megabytes:#,0}"),
                FormattableString.Invariant($"{s.P50:#,0.0}"), FormattableString.Invariant($"{s.P99:#,0.0}"), FormattableString.Invariant($"{s.Scored:#,0.0}"),
            }));
}
