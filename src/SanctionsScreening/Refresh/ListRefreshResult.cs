using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Sources;

namespace SanctionsScreening.Refresh;

/// <summary>What came of asking for one list. Immutable.</summary>
public sealed record ListRefreshResult
{
    /// <summary>The list's short name.</summary>
    public required string List { get; init; }

    /// <summary>Updated, unchanged or failed.</summary>
    public required ListRefreshOutcome Outcome { get; init; }

    /// <summary>The version in force afterwards; <see langword="null"/> where there is none yet.</summary>
    public SanctionsListVersion? Version { get; init; }

    /// <summary>The generation in force afterwards; 0 where there is none yet.</summary>
    public long Generation { get; init; }

    /// <summary>What a new version changed; <see langword="null"/> where nothing is new.</summary>
    public SanctionsListDelta? Delta { get; init; }

    /// <summary>Why it failed; <see langword="null"/> where it did not.</summary>
    public ListRefreshFailure? Failure { get; init; }

    /// <summary>What went wrong in fetching, where that failed.</summary>
    public ListFetchFault? FetchFault { get; init; }

    /// <summary>What was thrown, where something was. Its message may quote the list: it is never logged.</summary>
    public Exception? Exception { get; init; }
}
