namespace SanctionsScreening.Names.Correspondence;

/// <summary>Where an outcome of a model stands in a native word.</summary>
/// <param name="Outcome">The outcome's number.</param>
/// <param name="Places">A bit for each place.</param>
internal readonly record struct OutcomePlaces(ushort Outcome, ulong Places);
