using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>
/// Throughput of two threads over one. Neighbours on the machine take processors away from the second thread, so that requests a
/// second of processor time are compared: shared cache lines, memory and spinning show in them. Blocking does not, and is
/// therefore counted; where one request in a thousand or more met a contended lock, elapsed time decides.
/// </summary>
internal static class TwoThreads
{
    private const int Windows = 7;

    private const long WindowNanoseconds = 400_000_000;

    /// <summary>Measures the best of several short windows of one thread and of two, taken in turn.</summary>
    public static double Over(ScreeningEngine engine, MixedRequest[] requests, TextWriter output)
    {
        (double Own, double Elapsed) one = default, two = default;
        long calls = 0;
        long contended = Monitor.LockContentionCount;
        for (int w = 0; w < Windows; w++)
        {
            one = Best(one, Window(engine, requests, 1, ref calls));
            two = Best(two, Window(engine, requests, 2, ref calls));
        }

        contended = Monitor.LockContentionCount - contended;
        double own = two.Own / one.Own, elapsed = two.Elapsed / one.Elapsed;
        output.WriteLine(FormattableString.Invariant($"Two threads over one: {own:0.00} by processor time, {elapsed:0.00} by elapsed time, {contended} contended locks in {calls} calls"));
        return contended * 1000 < calls ? own : elapsed;
    }

    private static (double Own, double Elapsed) Best((double Own, double Elapsed) a, (double Own, double Elapsed) b) => (Math.Max(a.Own, b.Own), Math.Max(a.Elapsed, b.Elapsed));

    private static (double Own, double Elapsed) Window(ScreeningEngine engine, MixedRequest[] requests, int threads, ref long all)
    {
        long calls = 0, own = 0;
        using var start = new Barrier(threads);
        var workers = new Thread[threads];
        for (int t = 0; t < threads; t++)
        {
            int at = t * requests.Length / threads;
            workers[t] = new Thread(() =>
            {
                long mine = 0;
                start.SignalAndWait();
                long before = ThreadClock.Nanoseconds, end = Environment.TickCount64 + (WindowNanoseconds / 1_000_000);
                for (; Environment.TickCount64 < end; mine++) engine.Screen(requests[at++ % requests.Length].Request);
                Interlocked.Add(ref own, ThreadClock.Nanoseconds - before);
                Interlocked.Add(ref calls, mine);
            });
            workers[t].Start();
        }

        foreach (Thread worker in workers) worker.Join();
        all += calls;
        return (threads * (double)calls / own, (double)calls / WindowNanoseconds);
    }
}
