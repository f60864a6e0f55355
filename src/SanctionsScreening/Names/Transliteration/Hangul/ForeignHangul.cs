using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Hangul;

/// <summary>Given and family names of other languages that Korean writes by their sound, which no longer tells how Latin spells them (휴스 is Hughes).</summary>
internal static class ForeignHangul
{
    private static readonly FrozenDictionary<string, string[]> s_names = EmbeddedTable
        .ReadRows("Names/Transliteration/Hangul/foreign-names.tsv")
        .ToFrozenDictionary(static row => row[0], static row => row[1].Split(','), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The usual Latin spellings of a name in Hangul, commonest first; empty for a name that the table lacks.</summary>
    public static ReadOnlySpan<string> SpellingsOf(ReadOnlySpan<char> hangul) => s_lookup.TryGetValue(hangul, out string[]? spellings) ? spellings : [];
}
