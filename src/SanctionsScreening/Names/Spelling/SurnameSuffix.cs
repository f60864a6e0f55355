namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// Endings that Russian registers added to the family names of Central Asia and the Caucasus, and that many families have dropped
/// since 1991: Rahmonov, Rahmon; Zakirov, Zakir.
/// </summary>
internal static class SurnameSuffix
{
    /// <summary>A word of which only the ending is missing, in hundredths of an edit.</summary>
    private const int Dropped = 75;

    /// <summary>What is left without the ending is a name of at least this many letters.</summary>
    private const int LeastStem = 4;

    private static readonly string[] s_suffixes = ["ov", "ev", "off", "ova", "eva", "zoda", "zade", "zadeh", "zadah", "oglu", "ogly", "oghlu"];

    /// <summary>The cost where one word is the other with such an ending, else more than any word costs.</summary>
    public static int Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ReadOnlySpan<char> stem = a.Length < b.Length ? a : b, full = a.Length < b.Length ? b : a;
        if (stem.Length < LeastStem || full.Length - stem.Length is < 2 or > 5 || !full.StartsWith(stem, StringComparison.Ordinal)) return int.MaxValue;
        ReadOnlySpan<char> ending = full[stem.Length..];
        foreach (string suffix in s_suffixes)
        {
            if (ending.SequenceEqual(suffix)) return Dropped;
        }

        return int.MaxValue;
    }
}
