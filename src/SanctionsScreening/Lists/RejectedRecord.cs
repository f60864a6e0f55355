namespace SanctionsScreening.Lists;

/// <summary>A record that a reader or mapper refused, and why. The rest of the list stands without it; the list report shows it.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The 1-based line or record number; 0 where the source has none.</param>
/// <param name="Reason">A sentence that names the field and what is wrong with it.</param>
public sealed record RejectedRecord(string File, int Line, string Reason);
