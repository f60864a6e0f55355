using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>A distinct word of the names that are being indexed.</summary>
/// <param name="Text">The folded word.</param>
/// <param name="Native">Its readings where it is in another script than Latin.</param>
internal readonly record struct IndexedWord(string Text, NativeReadings? Native);
