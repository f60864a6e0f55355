using SanctionsScreening.Lists;

namespace SanctionsScreening.Refresh;

/// <summary>How one list stands. Immutable.</summary>
public sealed record ListState
{
    /// <summary>The list's short name.</summary>
    public required string List { get; init; }

    /// <summary>The version in force; <see langword="null"/> where the list is missing.</summary>
    public SanctionsListVersion? Version { get; init; }

    /// <summary>Entries in force.</summary>
    public int Entities { get; init; }

    /// <summary>When the source last said that what is in force is its newest; <see langword="null"/> where the list is missing, or comes from a stored generation, which does not say.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>The time since <see cref="ConfirmedAt"/>; <see langword="null"/> where that is.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>The greatest age allowed, if any.</summary>
    public TimeSpan? MaximumAge { get; init; }

    /// <summary>The age from which on the list is worth a warning, if any.</summary>
    public TimeSpan? DegradedAge { get; init; }

    /// <summary>Why the last refresh failed; <see langword="null"/> where it did not.</summary>
    public ListRefreshFailure? LastFailure { get; init; }

    /// <summary>Refreshes that failed since the last one that did not.</summary>
    public int Failures { get; init; }

    /// <summary>Whether the list is missing, of unknown age or older than allowed, so that outcomes are incomplete.</summary>
    public bool IsStale => Age is not { } age || age > MaximumAge;
}
