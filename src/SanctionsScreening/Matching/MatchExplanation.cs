using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching;

/// <summary>
/// Why a request does or does not match a listed entity: the words that met, the features that made the score, how retrieval saw the entity,
/// and what would have made it a match. Immutable; serialises with System.Text.Json as it stands.
/// </summary>
public sealed record MatchExplanation
{
    /// <summary>The entity that was compared.</summary>
    public required string EntityId { get; init; }

    /// <summary>How the request stands to the entity.</summary>
    public required ExplanationOutcome Outcome { get; init; }

    /// <summary>The listed name that met the request best, or the nearest where none met; <see langword="null"/> where none could be compared.</summary>
    public string? ListedName { get; init; }

    /// <summary>How the list publishes that name; <see langword="null"/> where none could be compared.</summary>
    public NameKind? ListedNameKind { get; init; }

    /// <summary>The match score in [0, 1].</summary>
    public required double Score { get; init; }

    /// <summary>The threshold that was in force, in [0, 1].</summary>
    public required double Threshold { get; init; }

    /// <summary>Whether screening the request gives the entity as a match.</summary>
    public bool IsMatch => Outcome == ExplanationOutcome.Match;

    /// <summary>One sentence for a reviewer.</summary>
    public required string Summary { get; init; }

    /// <summary>Which request word met which listed word, how, and at what cost; words that met nothing stand alone.</summary>
    public IReadOnlyList<WordAlignment> Alignment { get; init; } = [];

    /// <summary>The contributors to the score, in the order in which they were applied; their effects add up to the score.</summary>
    public IReadOnlyList<MatchFeature> Features { get; init; } = [];

    /// <summary>How the index finds each listed word of <see cref="ListedName"/> for the request, or why it does not.</summary>
    public IReadOnlyList<WordRetrieval> Retrieval { get; init; } = [];

    /// <summary>The heaviest request word that met nothing, where that keeps the entity from being found or from the threshold; else <see langword="null"/>.</summary>
    public string? BlockingWord { get; init; }

    /// <summary>The smallest changes of the request that would have made it a match, smallest first, at most three; empty for a match, and where none was found.</summary>
    public IReadOnlyList<MatchChange> Changes { get; init; } = [];
}
