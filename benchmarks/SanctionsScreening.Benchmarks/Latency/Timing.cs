using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>Times single calls.</summary>
internal static class Timing
{
    /// <summary>What two readings of the clock cost by themselves, taken off each call.</summary>
    public static long ClockCost { get; } = MeasureClock();

    /// <summary>Screens each request once and keeps each call's time.</summary>
    public static void Time(IEngine engine, ReadOnlySpan<MixedRequest> requests, CallTimes times)
    {
        foreach (MixedRequest request in requests)
        {
            long before = ThreadClock.Nanoseconds;
            engine.Screen(request.Request);
            times.Add(Math.Max(1, ThreadClock.Nanoseconds - before - ClockCost));
        }
    }

    /// <summary>Screens requests untimed until the code is compiled as it stays: the compiler works in the background, so that it is given pauses.</summary>
    public static void WarmUp(IEngine engine, ReadOnlySpan<MixedRequest> requests)
    {
        const int rounds = 4;
        for (int r = 0; r < rounds; r++)
        {
            foreach (MixedRequest request in requests) engine.Screen(request.Request);
            Thread.Sleep(150);
        }
    }

    private static long MeasureClock()
    {
        var times = new CallTimes();
        for (int i = 0; i < 2000; i++)
        {
            long before = ThreadClock.Nanoseconds;
            times.Add(ThreadClock.Nanoseconds - before);
        }

        return (long)(times.Microseconds(0.5) * 1000);
    }
}
