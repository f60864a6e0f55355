namespace SanctionsScreening.Training;

/// <summary>A step through a pair of spellings: where it begins, what it eats and writes, and the number of its probability.</summary>
internal readonly record struct LatticeEdge(byte Source, byte Target, byte Consumed, byte Emitted, int Id);
