namespace SanctionsScreening.Names.Knowledge;

/// <summary>One class that a form stands in. In a nickname class the first form is the full name.</summary>
internal readonly record struct EquivalenceRef(ushort ClassId, EquivalenceKind Kind, bool IsHead);
