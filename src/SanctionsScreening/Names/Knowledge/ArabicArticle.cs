namespace SanctionsScreening.Names.Knowledge;

/// <summary>Takes the article, and the conjunction or preposition glued to it, off a word in Arabic script.</summary>
internal static class ArabicArticle
{
    private const int ShortestRemainder = 3;

    internal static bool TryStrip(ReadOnlySpan<char> word, out ReadOnlySpan<char> bare)
    {
        bare = word;
        if (word.Length < ShortestRemainder + 2 || word[0] is < '\u0600' or > '\u06ff') return false;
        var length = word.StartsWith("وال", StringComparison.Ordinal) ? 3
            : word.StartsWith("ال", StringComparison.Ordinal) || word.StartsWith("لل", StringComparison.Ordinal) ? 2
            : 0;
        if (length == 0 || word.Length - length < ShortestRemainder) return false;
        bare = word[length..];
        return true;
    }
}
