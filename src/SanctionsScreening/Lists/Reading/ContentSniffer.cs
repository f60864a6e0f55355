using System.Text;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Recognises, by its first bytes, a file that is not text in an encoding that a reader expects.</summary>
internal static class ContentSniffer
{
    private static readonly (byte[] Start, string What)[] Known =
    [
        ([0xFF, 0xFE, 0, 0], "is UTF-32, and UTF-8 was expected"),
        ([0, 0, 0xFE, 0xFF], "is UTF-32, and UTF-8 was expected"),
        ([0xFF, 0xFE], "is UTF-16, and UTF-8 was expected"),
        ([0xFE, 0xFF], "is UTF-16, and UTF-8 was expected"),
        ("PK\u0003\u0004"u8.ToArray(), "is a ZIP archive or an Office document, and plain text was expected"),
        ([0x1F, 0x8B], "is compressed with gzip, and plain text was expected"),
        ("%PDF-"u8.ToArray(), "is a PDF document, and plain text was expected"),
    ];

    /// <summary>More zero bytes than slips make; a page of a disk that was never written has 512 or more.</summary>
    private static ReadOnlySpan<byte> Zeros => new byte[16];

    /// <summary>The length of a UTF-8 byte-order mark at the start.</summary>
    public static int Utf8MarkLength(ReadOnlySpan<byte> start) => start.StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;

    /// <summary>Refuses what is no text.</summary>
    /// <exception cref="SanctionsListFormatException">The content is empty, binary or in UTF-16 or UTF-32.</exception>
    public static void RequireText(ReadOnlySpan<byte> start, string file)
    {
        if (start.IsEmpty) throw new SanctionsListFormatException(file, 0, "The file is empty.");
        foreach ((byte[] known, string what) in Known)
        {
            if (start.StartsWith(known)) throw new SanctionsListFormatException(file, 1, $"The file {what}.");
        }

        // Latin letters in UTF-16 without a mark: every second byte is zero.
        ReadOnlySpan<byte> sample = start[..Math.Min(start.Length, 64)];
        if (sample.Count((byte)0) > sample.Length / 4)
            throw new SanctionsListFormatException(file, 1, "The file seems to be UTF-16 or binary, and UTF-8 was expected.");
    }

    /// <summary>Whether a zero byte stands in a record, which stands in no text.</summary>
    /// <exception cref="SanctionsListFormatException">Many stand in a row: a part of the file was never written, and what stood there is lost.</exception>
    public static bool HasZero(ReadOnlySpan<byte> record, string file, int line)
    {
        if (!record.Contains((byte)0)) return false;
        if (record.IndexOf(Zeros) >= 0) throw new SanctionsListFormatException(file, line, "A part of the file is filled with zero bytes: it was not written whole, and what stood there is lost.");
        return true;
    }

    /// <summary>Refuses a web page, XML or JSON where a table was expected: what a download of an error page looks like.</summary>
    /// <exception cref="SanctionsListFormatException">The first character that is not white space opens markup or JSON.</exception>
    public static void RequireTable(ReadOnlySpan<byte> start, string file)
    {
        ReadOnlySpan<byte> text = start[Utf8MarkLength(start)..].TrimStart(" \t\r\n"u8);
        if (text.IsEmpty) return;
        string? what = text[0] switch
        {
            (byte)'<' => text.Length > 1 && (text[1] is (byte)'h' or (byte)'H' || text.StartsWith("<!"u8)) ? "a web page" : "XML or a web page",
            (byte)'{' or (byte)'[' => "JSON",
            _ => null,
        };
        if (what is not null) throw new SanctionsListFormatException(file, 1, $"The file is {what}, and a table of comma-separated values was expected.");
    }
}
