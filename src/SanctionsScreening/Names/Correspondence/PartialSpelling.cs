namespace SanctionsScreening.Names.Correspondence;

/// <summary>A Latin spelling of the first symbols of a native word, as the piece it ends with and what stood before that.</summary>
/// <param name="Hash">Of its letters; equal spellings that were reached in different ways are one.</param>
/// <param name="Probability">Summed over the ways.</param>
/// <param name="Previous">Place of the spelling that it continues; −1 at the beginning.</param>
/// <param name="Outcome">The last piece.</param>
internal readonly record struct PartialSpelling(ulong Hash, double Probability, int Previous, ushort Outcome);
