using System.Collections.Frozen;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>The words that lists write beside dates.</summary>
internal static class DateWords
{
    private static readonly FrozenDictionary<string, DateWord> Words = new Dictionary<string, DateWord>(StringComparer.OrdinalIgnoreCase)
    {
        ["circa"] = DateWord.Circa,
        ["c"] = DateWord.Circa,
        ["ca"] = DateWord.Circa,
        ["approximately"] = DateWord.Circa,
        ["approx"] = DateWord.Circa,
        ["approximate"] = DateWord.Circa,
        ["about"] = DateWord.Circa,
        ["around"] = DateWord.Circa,
        ["probably"] = DateWord.Circa,
        ["possibly"] = DateWord.Circa,
        ["presumed"] = DateWord.Circa,
        ["presumably"] = DateWord.Circa,
        ["believed"] = DateWord.Circa,
        ["estimated"] = DateWord.Circa,
        ["reportedly"] = DateWord.Circa,
        ["or so"] = DateWord.Circa,
        ["between"] = DateWord.Between,
        ["from"] = DateWord.Between,
        ["and"] = DateWord.And,
        ["to"] = DateWord.To,
        ["through"] = DateWord.To,
        ["early"] = DateWord.Early,
        ["mid"] = DateWord.Mid,
        ["middle"] = DateWord.Mid,
        ["late"] = DateWord.Late,
        ["or"] = DateWord.Filler,
        ["on"] = DateWord.Filler,
        ["of"] = DateWord.Filler,
        ["the"] = DateWord.Filler,
        ["in"] = DateWord.Filler,
        ["either"] = DateWord.Filler,
        ["alternatively"] = DateWord.Filler,
        ["born"] = DateWord.Filler,
        ["dob"] = DateWord.Filler,
        ["gregorian"] = DateWord.Filler,
        ["calendar"] = DateWord.Filler,
        ["year"] = DateWord.Filler,
        ["exact"] = DateWord.Filler,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, DateWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<ReadOnlySpan<char>>();

    public static DateWord Find(ReadOnlySpan<char> word) => Lookup.TryGetValue(word, out DateWord found) ? found : DateWord.None;
}
