using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Hangul;

/// <summary>Korean names written without a space: where the family name ends, and how both parts are spelt.</summary>
internal static class HangulText
{
    // Family name in Hangul; customary spellings, commonest first; the North's spelling.
    private static readonly FrozenDictionary<string, (string[] Customary, string Northern)> s_surnames = EmbeddedTable
        .ReadRows("Names/Transliteration/Hangul/surnames.tsv")
        .ToFrozenDictionary(row => row[0], row => (row[1].Split(','), row[2]), StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, (string[] Customary, string Northern)>.AlternateLookup<ReadOnlySpan<char>> s_lookup =
        s_surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The customary spellings of a family name, commonest first; empty for what is none.</summary>
    public static ReadOnlySpan<string> SpellingsOf(ReadOnlySpan<char> surname) =>
        s_lookup.TryGetValue(surname, out (string[] Customary, string Northern) found) ? found.Customary : [];

    /// <summary>"덴마크의 앤" is Anne of Denmark: a place or a house in front of a name takes 의, "of". Shorter words may be Korean names that end so.</summary>
    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] == '의' && (word.Length > 3 || !ForeignHangul.SpellingsOf(word[..^1]).IsEmpty) ? word[..^1] : word;

    /// <summary>Splits a name of two to four syllables behind its family name; fails where it does not begin with one.</summary>
    public static bool TrySegment(ReadOnlySpan<char> name, out int surnameLength)
    {
        surnameLength = 0;
        if (name.Length is < 2 or > 4)
            return false;
        foreach (char c in name)
        {
            if (!HangulSyllables.IsSyllable(c))
                return false;
        }
        if (name.Length > 2 && s_lookup.ContainsKey(name[..2]))
            surnameLength = 2;
        else if (name.Length < 4 && s_lookup.ContainsKey(name[..1]))
            surnameLength = 1;
        return surnameLength > 0;
    }

    /// <summary>
    /// Adds the readings of a segmented name: customary (each spelling of the family name), official, McCune–Reischauer, North Korean.
    /// </summary>
    public static void ReadName(ReadOnlySpan<char> name, int surnameLength, List<NameReading> readings)
    {
        ReadOnlySpan<char> surname = name[..surnameLength];
        ReadOnlySpan<char> given = name[surnameLength..];
        foreach (char c in name)
        {
            if (!HangulSyllables.IsSyllable(c))
                return;
        }
        string[] customary = KoreanRomanization.Customary.Syllables(given);
        foreach (string family in SpellingsOf(surname))
            readings.Add(new NameReading(family, customary, ReadingSystem.Customary));
        // Many spell the family name by custom and the given name by the book (Park Geun-hye, Yoon Suk-yeol).
        if (!SpellingsOf(surname).IsEmpty)
            readings.Add(new NameReading(SpellingsOf(surname)[0], KoreanRomanization.Revised.Syllables(given), ReadingSystem.Variant));
        AddSystem(KoreanRomanization.Revised, surname, given, readings);
        AddSystem(KoreanRomanization.McCuneReischauer, surname, given, readings);
        string northern = s_lookup.TryGetValue(surname, out (string[] Customary, string Northern) found)
            ? found.Northern
            : string.Concat(KoreanRomanization.Northern.Syllables(surname));
        readings.Add(new NameReading(northern, KoreanRomanization.Northern.Syllables(given), ReadingSystem.NorthKorean));
    }

    private static void AddSystem(KoreanRomanization system, ReadOnlySpan<char> surname, ReadOnlySpan<char> given, List<NameReading> readings) =>
        readings.Add(new NameReading(string.Concat(system.Syllables(surname)), system.Syllables(given), system.System));
}
