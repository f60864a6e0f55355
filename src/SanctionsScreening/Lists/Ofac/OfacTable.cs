namespace SanctionsScreening.Lists.Ofac;

/// <summary>The lines of one file of the legacy set.</summary>
/// <param name="File">The file's name.</param>
/// <param name="Kind">Which file it is.</param>
/// <param name="Rows">The well-formed lines, in the file's order.</param>
/// <param name="LastLine">The number of the last line.</param>
/// <param name="HasEndMark">Whether the file ends with 0x1A, as OFAC's own files do.</param>
/// <param name="Hash">SHA-256 of the file.</param>
internal sealed record OfacTable(string File, OfacFileKind Kind, IReadOnlyList<OfacRow> Rows, int LastLine, bool HasEndMark, byte[] Hash);
