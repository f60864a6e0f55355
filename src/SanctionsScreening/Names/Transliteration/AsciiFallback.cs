using AnyAscii;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>Letters that no table here reads, as AnyAscii spells them: lower case, letters only.</summary>
internal static class AsciiFallback
{
    /// <summary>Appends the letters a to z that AnyAscii makes of <paramref name="text"/>; nothing else of it.</summary>
    public static void Append(scoped ReadOnlySpan<char> text, ref TextBuffer output)
    {
        if (text.Length == 1 && char.IsAscii(text[0]))
        {
            AppendLetters(text, ref output);
            return;
        }
        if (HasSingleSurrogate(text))
            return;
        AppendLetters(text.ToString().Transliterate(), ref output);
    }

    /// <summary>The reading of a whole word, or an empty string where it has no letters.</summary>
    public static string Read(ReadOnlySpan<char> word)
    {
        var output = new TextBuffer(stackalloc char[128]);
        for (int i = 0; i < word.Length; i++)
        {
            int length = char.IsHighSurrogate(word[i]) && i + 1 < word.Length ? 2 : 1;
            Append(word.Slice(i, length), ref output);
            i += length - 1;
        }
        string latin = output.ToString();
        output.Dispose();
        return latin;
    }

    private static bool HasSingleSurrogate(scoped ReadOnlySpan<char> text) =>
        text.Length == 1 ? char.IsSurrogate(text[0]) : !char.IsSurrogatePair(text[0], text[1]);

    private static void AppendLetters(scoped ReadOnlySpan<char> ascii, ref TextBuffer output)
    {
        foreach (char c in ascii)
        {
            if (char.IsAsciiLetter(c))
                output.Append((char)(c | 0x20));
        }
    }
}
