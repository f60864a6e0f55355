namespace SanctionsScreening.Names.Correspondence;

/// <summary>A context while a <see cref="Transducer"/> is being read; nodes stand in order, parents first, the root at 0.</summary>
internal readonly record struct TransducerNode(int Parent, byte Letter, float BackOff, int EntryCount);
