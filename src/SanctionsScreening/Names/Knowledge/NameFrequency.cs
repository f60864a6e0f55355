namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// How common a word is in life, as information: −ln of the estimated share of parties whose name holds the word,
/// in thousandths of a nat. A name that is rare on a list may be common in life (Garcia), and says little then.
/// </summary>
internal static class NameFrequency
{
    /// <summary>What a word that is not in the table is worth: rarer than one in 100,000.</summary>
    internal const int Absent = 11_500;

    private static readonly Lazy<FrequencyTable> Table = new(FrequencyTable.Load);

    /// <summary>Number of words held.</summary>
    internal static int Count => Table.Value.Count;

    /// <summary>Information of a folded word, from about 3,500 (Maria) to <see cref="Absent"/>.</summary>
    internal static int Information(ReadOnlySpan<char> word) => Table.Value.Find(word);
}
