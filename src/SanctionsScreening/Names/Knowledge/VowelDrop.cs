namespace SanctionsScreening.Names.Knowledge;

/// <summary>Payment fields are short, and words are written in them without their vowels: TRDNG, DVLPMNT, MCHNRY.</summary>
internal static class VowelDrop
{
    /// <summary>Shorter words are abbreviated otherwise, and less than four letters spell too much.</summary>
    private const int LeastLetters = 7, LeastLeft = 4;

    /// <summary>A word without the vowels behind its first letter, or <see langword="null"/> where nobody would write it so.</summary>
    public static string? Of(string word)
    {
        if (word.Length < LeastLetters || !word.All(char.IsAsciiLetterLower)) return null;
        string left = string.Concat(word.Where(static (c, i) => i == 0 || c is not ('a' or 'e' or 'i' or 'o' or 'u')));
        return left.Length >= LeastLeft && left.Length < word.Length ? left : null;
    }
}
