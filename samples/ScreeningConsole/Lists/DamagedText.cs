using System.Text;
using System.Text.Unicode;

namespace ScreeningConsole.Lists;

/// <summary>Damages a text as editors, spreadsheets and copying do.</summary>
internal static class DamagedText
{
    /// <summary>What a text may be saved as by mistake.</summary>
    public static readonly string[] Encodings = ["Windows-1252", "UTF-16", "UTF-16 without its mark", "UTF-16 of the other byte order", "UTF-8 read as Windows-1252 and saved again"];

    /// <summary>Whether a file is neither markup nor JSON nor binary.</summary>
    public static bool IsTable(ReadOnlySpan<byte> content) => IsText(content) && Start(content) is not ((byte)'<' or (byte)'{' or (byte)'[');

    /// <summary>Damages a file.</summary>
    /// <returns>The file and what was done; <see langword="null"/> where the file has nothing that could be so damaged.</returns>
    public static (byte[] Content, string How)? Damage(DamageKind kind, byte[] content, Random random) =>
        !IsText(content) ? null
        : kind == DamageKind.Encoding ? Encode(content, Encodings[random.Next(Encodings.Length)])
        : Start(content) == '<' ? null
        : kind == DamageKind.Quote ? Unquote(content, random)
        : Reorder(content, random);

    /// <summary>Saves UTF-8 in another encoding.</summary>
    /// <returns>The file and what was done; <see langword="null"/> where it is no UTF-8, or the other encoding writes the same.</returns>
    public static (byte[] Content, string How)? Encode(byte[] content, string encoding)
    {
        if (!Utf8.IsValid(content)) return null;
        string text = Encoding.UTF8.GetString(content).TrimStart('\uFEFF');
        Encoding western = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;
        byte[] encoded = encoding switch
        {
            "Windows-1252" => western.GetBytes(text),
            "UTF-16" => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
            "UTF-16 without its mark" => Encoding.Unicode.GetBytes(text),
            "UTF-16 of the other byte order" => Encoding.BigEndianUnicode.GetBytes(text),
            _ => Encoding.UTF8.GetBytes(western.GetString(content)),
        };
        return encoded.AsSpan().SequenceEqual(content) ? null : (encoded, $"saved as {encoding}");
    }

    private static (byte[] Content, string How)? Unquote(byte[] content, Random random)
    {
        int count = content.AsSpan().Count((byte)'"');
        if (count == 0) return null;
        int at = -1;
        for (int left = random.Next(count); left >= 0; left--) at = Array.IndexOf(content, (byte)'"', at + 1);
        return ([.. content[..at], .. content[(at + 1)..]], $"without the quotation mark of byte {at}");
    }

    private static (byte[] Content, string How)? Reorder(byte[] content, Random random)
    {
        List<string> lines = [.. Encoding.Latin1.GetString(content).Split('\n')];
        bool endsWithBreak = lines[^1].Length == 0;
        if (endsWithBreak) lines.RemoveAt(lines.Count - 1);
        if (lines.Count < 2) return null;
        int first = random.Next(lines.Count), second = random.Next(lines.Count);
        bool repeats = random.Next(2) == 0;
        if (repeats) lines.Insert(second, lines[first]);
        else (lines[first], lines[second]) = (lines[second], lines[first]);
        return (Encoding.Latin1.GetBytes(string.Join('\n', lines) + (endsWithBreak ? "\n" : "")), repeats ? $"with line {first + 1} again before line {second + 1}" : $"with the lines {first + 1} and {second + 1} swapped");
    }

    private static bool IsText(ReadOnlySpan<byte> content) => content.IndexOf((byte)0) < 0 && !content.StartsWith("PK"u8) && !content.StartsWith<byte>([0x1F, 0x8B]);

    private static byte Start(ReadOnlySpan<byte> content)
    {
        if (content.StartsWith(Encoding.UTF8.Preamble)) content = content[3..];
        content = content.TrimStart(" \t\r\n"u8);
        return content.IsEmpty ? (byte)0 : content[0];
    }
}
