namespace SanctionsScreening.Training;

/// <summary>How one transducer is learned; the defaults serve P(native | Latin).</summary>
internal sealed record TrainingSettings
{
    public required int SourceLetters { get; init; }

    public required int TargetLetters { get; init; }

    /// <summary>Entries kept after pruning.</summary>
    public required int Entries { get; init; }

    public int MaxConsumed { get; init; } = 4;

    public int MaxEmitted { get; init; } = 3;

    /// <summary>Rounds without contexts, then with them, then over the pruned tables.</summary>
    public (int Plain, int Contextual, int Pruned) Rounds { get; init; } = (3, 6, 3);

    /// <summary>Witten–Bell: how much each kind of outcome seen in a context holds back for unseen ones.</summary>
    public double BackOffPerType { get; init; } = 1.0;

    /// <summary>Prior share of pairs that are not spellings of each other at all.</summary>
    public double NoiseShare { get; init; } = 0.1;

    /// <summary>Pseudo-counts of the back-off share when the pruned tables are fitted.</summary>
    public double PrunedBackOffCount { get; init; } = 1.5;
}
