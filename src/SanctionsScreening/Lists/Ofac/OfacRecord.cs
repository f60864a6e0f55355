namespace SanctionsScreening.Lists.Ofac;

/// <summary>One record of an OFAC file.</summary>
/// <param name="Party">OFAC's number of the party.</param>
/// <param name="Line">The 1-based line on which the record begins.</param>
/// <param name="Cells">Every column, trimmed; <see langword="null"/> where the file says "-0-".</param>
internal sealed record OfacRecord(int Party, int Line, string?[] Cells);
