namespace SanctionsScreening.Training;

/// <summary>A pruned transducer before it is written: nodes parents first, entries grouped by node.</summary>
internal sealed record LearnedTransducer(
    int SourceLetters,
    List<(int Parent, byte Letter, double BackOff)> Nodes,
    List<(int Node, byte Consumed, int Outcome, double Weight)> Entries,
    List<byte[]> Outcomes);
