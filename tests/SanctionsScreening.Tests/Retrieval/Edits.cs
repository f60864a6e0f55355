namespace SanctionsScreening.Tests.Retrieval;

/// <summary>Slips of the hand from a given random source.</summary>
internal static class Edits
{
    /// <summary>A word with one letter dropped, added or exchanged.</summary>
    public static string One(string word, Random random)
    {
        int at = random.Next(word.Length);
        char letter = (char)('a' + random.Next(26));
        return random.Next(3) switch
        {
            0 when word.Length > 1 => word[..at] + word[(at + 1)..],
            1 => word[..at] + letter + word[at..],
            _ => word[..at] + letter + word[(at + 1)..],
        };
    }

    /// <summary>A word with several edits.</summary>
    public static string Some(string word, int edits, Random random)
    {
        for (; edits > 0; edits--) word = One(word, random);
        return word;
    }
}
