using System.Text;

namespace SanctionsScreening.Lists.Reading;

/// <summary>The dialect of a file of comma-separated values.</summary>
internal sealed record CsvFormat
{
    /// <summary>RFC 4180 in UTF-8.</summary>
    public static CsvFormat Rfc4180 { get; } = new();

    /// <summary>The character between two fields; ASCII.</summary>
    public char Separator { get; init; } = ',';

    /// <summary>
    /// Whether a quoted field may hold line breaks. Where an issuer never writes one, a lost quote must damage its own line
    /// and not swallow the next, which would hide entries.
    /// </summary>
    public bool AllowLineBreaks { get; init; } = true;

    /// <summary>Whether the byte 0x1A, with which DOS programs end a text, is the end of the file and not data.</summary>
    public bool HasEndMark { get; init; }

    /// <summary>
    /// The one-byte encoding, such as Windows-1252, of fields that are not UTF-8; <see langword="null"/> where every field must be.
    /// An issuer that changes to UTF-8 is so read right: letters of Windows-1252 do not stand in the order that makes UTF-8.
    /// </summary>
    public Encoding? Encoding { get; init; }

    /// <summary>The longest record in bytes.</summary>
    public int MaxRecordBytes { get; init; } = ReadingDefaults.MaxRecordBytes;
}
