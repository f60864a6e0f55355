namespace SanctionsScreening.Names;

/// <summary>Another usual way to write a Latin word: what it is where its parts are written apart. Index and request ask the same question.</summary>
internal static class SecondForm
{
    /// <summary>Letters of the longest form.</summary>
    public const int MostLetters = NameAnalyzer.MostLetters + 2;

    /// <summary>Letters that a name has behind its particles.</summary>
    private const int ShortestName = 4;

    /// <summary>Two particles in one; one alone is found as two words written together.</summary>
    private static readonly string[] s_particles = ["vanden", "vander", "vonder", "dela", "delos", "delas"];

    /// <summary>Writes the second form of a word.</summary>
    /// <param name="word">A folded Latin word.</param>
    /// <param name="to">Room for <see cref="MostLetters"/>.</param>
    /// <returns>Letters written; 0 where the word has none.</returns>
    public static int Write(ReadOnlySpan<char> word, Span<char> to)
    {
        foreach (string particles in s_particles)
        {
            if (word.Length < particles.Length + ShortestName || !word.StartsWith(particles) || AssimilatedArabic.IsVowel(word[particles.Length])) continue;
            word[particles.Length..].CopyTo(to);
            return word.Length - particles.Length;
        }

        return AssimilatedArabic.Write(word, to);
    }
}
