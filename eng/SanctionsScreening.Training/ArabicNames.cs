namespace SanctionsScreening.Training;

/// <summary>
/// Arabic compounds made by rule of the training words, since these are mostly foreign ones: servants of God (Abdul Manan), names of God
/// (Fathollah), of the faith (Nasruddin), and words whose article the Latin side writes or leaves out. The draw is fixed by its seed.
/// </summary>
internal static class ArabicNames
{
    private const int Drawn = 9000;
    private const int LongestLatin = 9;

    private static readonly string[] s_servants = ["abdul", "abdul", "abdel", "abdal", "abdol"];
    private static readonly string[] s_gods = ["ullah", "ollah", "allah", "ollah", "oullah"];
    private static readonly string[] s_godly = ["ullahi", "ollahi", "allahi"];
    private static readonly string[] s_faiths = ["uddin", "eddine", "aldin", "eddin", "oddin"];
    private static readonly string[] s_articles = ["al", "al", "el", ""];

    public static IEnumerable<WordPair> All(IReadOnlyList<WordPair> words)
    {
        WordPair[] roots = [.. words.Where(static pair => pair.Latin.Length is >= 3 and <= LongestLatin && pair.Native.Length is >= 3 and <= 7 && !pair.Native.StartsWith("ال", StringComparison.Ordinal))];
        var draw = new Lcg(622);
        for (int i = 0; i < Drawn; i++)
        {
            (string latin, string native, _) = roots[draw.Next(roots.Length)];
            yield return draw.Next(8) switch
            {
                0 => new WordPair(Any(s_servants, draw) + latin, "عبدال" + native, 1),
                1 => new WordPair(latin + Any(s_gods, draw), native + "الله", 1),
                2 => new WordPair(latin + Any(s_godly, draw), native + "اللهی", 1),
                3 => new WordPair(latin + Any(s_faiths, draw), native + "الدين", 1),
                _ => new WordPair(Any(s_articles, draw) + latin, "ال" + native, 1),
            };
        }
    }

    private static string Any(string[] spellings, Lcg draw) => spellings[draw.Next(spellings.Length)];
}
