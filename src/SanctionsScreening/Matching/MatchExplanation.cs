namespace SanctionsScreening.Matching;

/// <summary>Why a request does or does not match a listed entity: a tree of value, description and details. Immutable.</summary>
public sealed record MatchExplanation
{
    /// <summary>The entity that was compared.</summary>
    public required string EntityId { get; init; }

    /// <summary>The listed name that met the request best; <see langword="null"/> where none could be compared.</summary>
    public string? ListedName { get; init; }

    /// <summary>The match score in [0, 1].</summary>
    public required double Score { get; init; }

    /// <summary>Whether the score reaches the threshold.</summary>
    public required bool IsMatch { get; init; }

    /// <summary>One sentence for a reviewer.</summary>
    public required string Summary { get; init; }

    /// <summary>Which request word met which listed word; words that met nothing stand alone.</summary>
    public IReadOnlyList<WordAlignment> Alignment { get; init; } = [];

    /// <summary>The contributors to the score, in the order in which they were applied.</summary>
    public IReadOnlyList<MatchFeature> Features { get; init; } = [];
}
