using SanctionsScreening.Names.Transliteration.Hangul;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names;

/// <summary>
/// A slip of the hand in the family name leaves a Korean name that begins with none, and is not cut behind it: 촤찬일 may be 최찬일. The commonest
/// family name that differs in one letter of the syllable stands for it in a further reading; a foreign name may well be spelt so (저우쉰 is Zhou Xun).
/// </summary>
internal static class MendedSurname
{
    /// <summary>Longer texts hold more than a name and its title.</summary>
    public const int MostLetters = 32;

    private const int NameLength = 3;

    // The first twenty of the census of 2015, which four Koreans in five bear.
    private const string CommonestSurnames = "김이박최정강조윤장임한오서신권황안송전홍";

    /// <summary>Whether a text, not yet folded, may hold such a name.</summary>
    public static bool MayBeIn(ReadOnlySpan<char> text) => text.Length <= MostLetters && text.ContainsAnyInRange(HangulSyllables.First, HangulSyllables.Last);

    /// <summary>Writes the folded text with its family name mended, as long as it was.</summary>
    /// <param name="text">The folded text: a name of three syllables, alone but for titles.</param>
    /// <param name="mended">Receives it.</param>
    /// <returns>Whether it is such a name.</returns>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> mended)
    {
        if (text.Length > mended.Length) return false;
        int start = text.IndexOfAnyInRange(HangulSyllables.First, HangulSyllables.Last), end = start;
        if (start < 0) return false;
        while (end < text.Length && HangulSyllables.IsSyllable(text[end])) end++;
        ReadOnlySpan<char> name = text[start..end];
        if (name.Length != NameLength || HangulText.TrySegment(name, out _) || !ForeignHangul.SpellingsOf(name).IsEmpty || !NativeTitles.AreAll(text[..start]) || !NativeTitles.AreAll(text[end..])) return false;
        foreach (char surname in CommonestSurnames)
        {
            if (!HangulSyllables.DifferInOneLetter(surname, name[0])) continue;
            text.CopyTo(mended);
            mended[start] = surname;
            return true;
        }

        return false;
    }
}
