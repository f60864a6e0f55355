using SanctionsScreening.Lists;

namespace SanctionsScreening;

/// <summary>The answer to one request. Immutable; safe to share between threads.</summary>
public sealed record ScreeningResult
{
    /// <summary>The request's own reference.</summary>
    public string? RequestId { get; init; }

    /// <summary>Clear, review, or incomplete.</summary>
    public required ScreeningOutcome Outcome { get; init; }

    /// <summary>Listed entities at or above the threshold, best first, at most <see cref="ScreeningOptions.MaxMatches"/>.</summary>
    public IReadOnlyList<ScreeningMatch> Matches { get; init; } = [];

    /// <summary>Entities that reached the threshold, including those beyond <see cref="ScreeningOptions.MaxMatches"/>.</summary>
    public int TotalMatches { get; init; }

    /// <summary>Why the search was not whole; empty where it was. A result with matches may carry reasons too.</summary>
    public IReadOnlyList<IncompleteReason> IncompleteReasons { get; init; } = [];

    /// <summary>
    /// The number of the generation that answered, counted from 1 in this process; another process, or the same after a restart, counts anew. A decision is replayed
    /// with <see cref="Lists"/>, <see cref="TablesVersion"/>, <see cref="Threshold"/> and the same version of the package.
    /// </summary>
    public required long Generation { get; init; }

    /// <summary>The versions of the lists that were searched.</summary>
    public required IReadOnlyList<SanctionsListVersion> Lists { get; init; }

    /// <summary>The version of the tables of names, as <see cref="ScreeningStatus.TablesVersion"/> tells it.</summary>
    public string? TablesVersion { get; init; }

    /// <summary>The threshold that was in force, in [0, 1].</summary>
    public double Threshold { get; init; }

    /// <summary>Time spent, from request to result.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Listed names that were scored for this request.</summary>
    public int CandidatesScored { get; init; }
}
