using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// Japanese names in Chinese characters. Their readings follow no rule, so this is a table of the common ones; other names are met through
/// their own readings on the lists.
/// </summary>
internal static class JapaneseNames
{
    private static readonly FrozenDictionary<string, string[]> s_family = Rows("s");
    private static readonly FrozenDictionary<string, string[]> s_given = Rows("g");

    /// <summary>Adds the reading of a name of which both parts are known; false where there is none.</summary>
    public static bool TryReadName(ReadOnlySpan<char> name, List<NameReading> readings)
    {
        if (name.Length is < 2 or > 6)
            return false;
        Span<char> simplified = stackalloc char[6];
        HanVariants.Simplify(name, simplified);
        for (int length = Math.Min(3, name.Length - 1); length > 0; length--)
        {
            string[] families = Find(s_family, simplified[..length]);
            string[] given = Find(s_given, simplified[length..name.Length]);
            if (families.Length == 0 || given.Length == 0)
                continue;
            foreach (string family in families)
            {
                foreach (string first in given)
                    readings.Add(new NameReading(family, [first], ReadingSystem.Hepburn));
            }
            return true;
        }
        return false;
    }

    /// <summary>The readings of a family or a given name that stands alone; empty where it is unknown.</summary>
    public static string[] ReadingsOf(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > 6)
            return [];
        Span<char> simplified = stackalloc char[6];
        HanVariants.Simplify(word, simplified);
        string[] family = Find(s_family, simplified[..word.Length]);
        return family.Length > 0 ? family : Find(s_given, simplified[..word.Length]);
    }

    private static string[] Find(FrozenDictionary<string, string[]> names, ReadOnlySpan<char> key) =>
        names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(key, out string[]? readings) ? readings : [];

    // Keys in simplified form, so that 渡辺 and 渡邊 are one; the first of equal keys stays.
    private static FrozenDictionary<string, string[]> Rows(string kind)
    {
        var names = new Dictionary<string, string[]>(StringComparer.Ordinal);
        foreach (string[] row in EmbeddedTable.ReadRows("Names/Transliteration/Han/japanese.tsv"))
        {
            if (string.Equals(row[0], kind, StringComparison.Ordinal))
                names.TryAdd(HanVariants.Simplify(row[1]), row[2].Split(','));
        }
        return names.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
