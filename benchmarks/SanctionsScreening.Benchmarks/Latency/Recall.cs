using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>What an engine finds beside what it costs.</summary>
/// <param name="Edited">Share of edited listed names whose entity is among the results.</param>
/// <param name="Reordered">Share of reordered listed names whose entity is among the results.</param>
/// <param name="Alerts">Share of benign persons with any result.</param>
internal readonly record struct Recall(double Edited, double Reordered, double Alerts)
{
    /// <summary>Measures an engine on requests.</summary>
    public static Recall Of(IEngine engine, ReadOnlySpan<MixedRequest> requests)
    {
        Span<int> all = stackalloc int[3], found = stackalloc int[3];
        foreach (MixedRequest request in requests)
        {
            all[(int)request.Kind]++;
            if (request.EntityId is null ? engine.Screen(request.Request) > 0 : engine.Finds(request.Request, request.EntityId)) found[(int)request.Kind]++;
        }

        return new Recall(Share(RequestKind.Edited, found, all), Share(RequestKind.Reordered, found, all), Share(RequestKind.Benign, found, all));
    }

    private static double Share(RequestKind kind, ReadOnlySpan<int> found, ReadOnlySpan<int> all) => all[(int)kind] == 0 ? 0 : (double)found[(int)kind] / all[(int)kind];
}
