namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>What a generated list of one size costs.</summary>
/// <param name="Names">Names on the list.</param>
/// <param name="BuildSeconds">From the list in memory to a generation in force.</param>
/// <param name="Megabytes">Managed memory of the service and its list.</param>
/// <param name="P50">Median of a request in microseconds.</param>
/// <param name="P99">99th percentile in microseconds.</param>
/// <param name="Scored">Names scored for a request, on average.</param>
internal sealed record SizeFigures(int Names, double BuildSeconds, double Megabytes, double P50, double P99, double Scored);
