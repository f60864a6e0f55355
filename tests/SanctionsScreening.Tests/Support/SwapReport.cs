namespace SanctionsScreening.Tests.Support;

/// <summary>What came of exchanging lists under load.</summary>
/// <param name="Exchanges">Generations that were put in force.</param>
/// <param name="Requests">Requests that were screened meanwhile.</param>
/// <param name="Generations">Distinct generations that one thread saw, the most of any.</param>
/// <param name="Faults">Failed, torn or stale results; must be empty.</param>
internal sealed record SwapReport(int Exchanges, long Requests, int Generations, IReadOnlyList<string> Faults)
{
    public override string ToString() => $"{Exchanges} exchanges, {Requests} requests, {Generations} generations seen by one thread, {Faults.Count} faults {string.Join(" | ", Faults.Take(5))}";
}
