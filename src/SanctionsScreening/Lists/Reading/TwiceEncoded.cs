using System.Text;
using System.Text.Unicode;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Finds text in UTF-8 that was read as Windows-1252 and saved as UTF-8 again, as spreadsheets and editors do: "MÃ¼ller".</summary>
internal static class TwiceEncoded
{
    // What Windows-1252 lacks becomes a byte that UTF-8 never holds.
    private static readonly Encoding s_western = CodePagesEncodingProvider.Instance.GetEncoding(1252, new EncoderReplacementFallback("\u00FF"), DecoderFallback.ReplacementFallback)!;

    /// <summary>
    /// Whether a word is so: every letter is one of Windows-1252, and all together make UTF-8, whose order its letters do not stand in.
    /// No word of the official lists is, of eight million.
    /// </summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (!HasStart(text)) return false;
        foreach (Range word in text.Split(' '))
        {
            if (HasStart(text[word]) && IsWord(text[word])) return true;
        }

        return false;
    }

    /// <summary>The first bytes of UTF-8's sequences, read as Windows-1252.</summary>
    private static bool HasStart(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\u00C2', '\u00F4') >= 0;

    private static bool IsWord(ReadOnlySpan<char> word)
    {
        byte[] bytes = new byte[s_western.GetMaxByteCount(word.Length)];
        return Utf8.IsValid(bytes.AsSpan(0, s_western.GetBytes(word, bytes)));
    }
}
