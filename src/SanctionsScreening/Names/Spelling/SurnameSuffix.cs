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

    /// <summary>Whether words of two lengths may be the same but for an ending.</summary>
    public static bool MayDiffer(int one, int other) => Math.Min(one, other) >= LeastStem && Math.Abs(one - other) is >= 2 and <= 5;

    /// <summary>The cost where one word is the other with such an ending, else more than any word costs.</summary>
    public static int Cost(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        ReadOnlySpan<char> stem = a.Length < b.Length ? a : b, full = a.Length < b.Length ? b : a;
        if (!MayDiffer(stem.Length, full.Length) || !full.StartsWith(stem, StringComparison.Ordinal)) return int.MaxValue;
        ReadOnlySpan<char> ending = full[stem.Length..];
        foreach (string suffix in s_suffixes)
        {
            if (ending.SequenceEqual(suffix)) return Dropped;
        }

        return int.MaxValue;
    }
}
