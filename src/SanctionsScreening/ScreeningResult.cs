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

    /// <summary>The generation that answered: one immutable index over one set of list versions.</summary>
    public required long Generation { get; init; }

    /// <summary>The versions of the lists that were searched.</summary>
    public required IReadOnlyList<SanctionsListVersion> Lists { get; init; }

    /// <summary>Time spent, from request to result.</summary>
    public TimeSpan Elapsed { get; init; }

    /// <summary>Listed names that were scored for this request.</summary>
    public int CandidatesScored { get; init; }
}
