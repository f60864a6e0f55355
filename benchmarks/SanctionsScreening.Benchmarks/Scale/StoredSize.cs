namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>What a stored generation of one size costs: built in one process, opened and searched in another.</summary>
internal sealed record StoredSize
{
    /// <summary>Names on the list.</summary>
    public required int Names { get; init; }

    /// <summary>From the list in memory to the stored generation in force, in seconds.</summary>
    public required double BuildSeconds { get; init; }

    /// <summary>The most memory that the process had meanwhile, the list included, in MB.</summary>
    public required double BuildPeak { get; init; }

    /// <summary>Opening in a fresh process, in milliseconds.</summary>
    public required double OpenMilliseconds { get; init; }

    /// <summary>Managed memory after all requests, collected, in MB.</summary>
    public required double Managed { get; init; }

    /// <summary>The mapped file, in MB.</summary>
    public required double Mapped { get; init; }

    /// <summary>Requests of the mix: the median and the 99th percentile in microseconds.</summary>
    public required (double P50, double P99) Mix { get; init; }

    /// <summary>Two of the commonest words: the median and the longest in microseconds.</summary>
    public required (double P50, double Most) Commonest { get; init; }

    /// <summary>Twenty common words.</summary>
    public required (double P50, double Most) TwentyWords { get; init; }

    /// <summary>Two of the words whose keys lead to most words.</summary>
    public required (double P50, double Most) Colliding { get; init; }
}
