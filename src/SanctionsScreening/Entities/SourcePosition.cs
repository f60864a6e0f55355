namespace SanctionsScreening.Entities;

/// <summary>Where an entry was read from.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Line">The 1-based line or record number; 0 where the source has none.</param>
public readonly record struct SourcePosition(string File, int Line);
