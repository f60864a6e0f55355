using System.Diagnostics;
using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>Throughput of two threads over one, in elapsed time: the best of several short windows of each, taken in turn, because neighbours on the machine take processors away.</summary>
internal static class TwoThreads
{
    private const int Windows = 9;

    private static readonly TimeSpan s_window = TimeSpan.FromMilliseconds(400);

    /// <summary>The ratio.</summary>
    public static double Over(ScreeningEngine engine, MixedRequest[] requests)
    {
        double one = 0, two = 0;
        for (int w = 0; w < Windows; w++)
        {
            one = Math.Max(one, PerSecond(engine, requests, 1));
            two = Math.Max(two, PerSecond(engine, requests, 2));
        }

        return two / one;
    }

    private static double PerSecond(ScreeningEngine engine, MixedRequest[] requests, int threads)
    {
        long calls = 0;
        using var start = new Barrier(threads + 1);
        var workers = new Thread[threads];
        for (int t = 0; t < threads; t++)
        {
            int at = t * requests.Length / threads;
            workers[t] = new Thread(() =>
            {
                long mine = 0;
                start.SignalAndWait();
                for (var clock = Stopwatch.StartNew(); clock.Elapsed < s_window; mine++) engine.Screen(requests[at++ % requests.Length].Request);
                Interlocked.Add(ref calls, mine);
            });
            workers[t].Start();
        }

        start.SignalAndWait();
        var whole = Stopwatch.StartNew();
        foreach (Thread worker in workers) worker.Join();
        return calls / whole.Elapsed.TotalSeconds;
    }
}
