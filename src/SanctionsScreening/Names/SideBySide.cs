using System.Buffers;

namespace SanctionsScreening.Names;

/// <summary>One name written twice in a field, with nothing but blanks and points between: "Vladimir Putin Владимир Путин", "Anna Meier, Anna Meier".</summary>
internal static class SideBySide
{
    private const string Between = " ,;-–.";

    /// <summary>Han, kana and Hangul, which write no blanks between words.</summary>
    private const char FirstUnspaced = '\u2E80';

    private static readonly SearchValues<char> s_between = SearchValues.Create(Between);

    /// <summary>Where a second writing begins: the same letters once more, or the other of two alphabets; 0 where the text is one name.</summary>
    /// <param name="text">The field as written.</param>
    /// <param name="isSame">Whether the second writing has the letters of the first.</param>
    public static int Second(ReadOnlySpan<char> text, out bool isSame)
    {
        int second = AgainAt(text);
        isSame = second > 0;
        return isSame ? second : OtherScriptAt(text);
    }

    private static int AgainAt(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> trimmed = text.Trim(Between);
        for (int length = trimmed.Length / 2; length > 0 && trimmed.Length - (2 * length) <= 3; length--)
        {
            if (trimmed.Length == 2 * length || trimmed[length..^length].ContainsAnyExcept(s_between)) continue;
            if (trimmed[..length].Equals(trimmed[^length..], StringComparison.OrdinalIgnoreCase) && AreTwoWords(trimmed[..length])) return text.IndexOf(trimmed) + trimmed.Length - length;
        }

        return 0;
    }

    /// <summary>Where Latin letters end and others begin, or the reverse; 0 where that is so more than once, or where a side is one word.</summary>
    private static int OtherScriptAt(ReadOnlySpan<char> text)
    {
        int change = 0, before = 0;
        bool isLatin = false;
        for (int i = 0; i < text.Length; i++)
        {
            if (!char.IsLetter(text[i])) continue;
            bool latin = IsLatin(text[i]);
            if (before > 0 && latin != isLatin)
            {
                if (change > 0) return 0;
                change = i;
            }

            isLatin = latin;
            before = i + 1;
        }

        return change > 0 && s_between.Contains(text[change - 1]) && AreTwoWords(text[..change]) && AreTwoWords(text[change..]) ? change : 0;
    }

    private static bool IsLatin(char c) => c <= '\u024F' || c is >= '\u1E00' and <= '\u1EFF' or >= '\uFF21' and <= '\uFF5A';

    private static bool AreTwoWords(ReadOnlySpan<char> text) => NameAlternatives.HasTwoWords(text, FirstUnspaced);
}
