using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Retrieval;

/// <summary>A listed word that the table of equivalents relates to another word.</summary>
/// <param name="Word">The listed word.</param>
/// <param name="Kind">How the table relates them.</param>
internal readonly record struct EquivalentWord(int Word, EquivalenceKind Kind);
