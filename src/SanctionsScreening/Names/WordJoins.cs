using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <summary>Which neighbouring words may be written as one. Index and request ask the same question.</summary>
internal static class WordJoins
{
    /// <summary>Joined words are at least this long, unless both are syllables: shorter ones meet too many names by chance.</summary>
    private const int LeastLetters = 7;

    /// <summary>Syllables of Chinese, Korean and Burmese names are at most this long.</summary>
    private const int SyllableLetters = 5;

    /// <summary>Letters that an aircraft's mark begins with, before a hyphen and a number (RA-12345).</summary>
    private const int MarkLetters = 3;

    /// <summary>Whether a word and its next one are also compared as one.</summary>
    public static bool IsJoinable(NameBuffer name, int word)
    {
        if (word + 1 >= name.Count) return false;
        ref readonly NameWord first = ref name.Words[word];
        ref readonly NameWord second = ref name.Words[word + 1];
        if (first.Script != second.Script) return false;
        if (first.Script != Script.Latin) return first.JoinedToNext || first.Script is Script.Arabic or Script.Hebrew or Script.Hangul;
        if (second.Role == WordRole.Number && first is { JoinedToNext: true, Role: not WordRole.Number, Length: <= MarkLetters }) return true;
        if (first.Role is WordRole.Number or WordRole.LegalForm || second.Role is WordRole.Number or WordRole.LegalForm) return false;
        if (first.Length == 1 || second.Length == 1) return first.JoinedToNext && (IsSyllable(name, word) || IsSyllable(name, word + 1));
        int letters = first.Length + second.Length;
        return letters >= LeastLetters || first.JoinedToNext || (letters >= 4 && first.Length <= SyllableLetters && second.Length <= SyllableLetters);
    }

    /// <summary>A single vowel beside a hyphen is a syllable of a Korean name (O-kyu, Su-a), not an initial.</summary>
    private static bool IsSyllable(NameBuffer name, int word) => name.Form(word) is "a" or "e" or "i" or "o" or "u";
}
