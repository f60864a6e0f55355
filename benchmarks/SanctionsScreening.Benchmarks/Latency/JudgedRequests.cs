using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>Recall with the number of requests behind it: an engine that scans for tens of milliseconds is judged on fewer.</summary>
internal static class JudgedRequests
{
    /// <summary>Measures an engine on as many of the requests as its pace allows.</summary>
    public static (Recall Recall, int Requests) Measure(IEngine engine, MixedRequest[] requests)
    {
        int count = engine switch
        {
            LinearTokenSet => 120,
            LinearJaroWinkler => 400,
            _ => requests.Length,
        };
        count = Math.Min(count, requests.Length);
        return (Recall.Of(engine, requests.AsSpan(0, count)), count);
    }
}
