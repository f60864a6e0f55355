using System.Collections.Frozen;
using System.Runtime.InteropServices;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Abjads;

/// <summary>
/// Reads Hebrew words by a table of common names, and else with the vowels that are most likely; ו as o and u, ב כ פ hard and soft, ש as
/// sh and s in further readings.
/// </summary>
internal static class HebrewReader
{
    private const int MostReadings = 6;

    private static readonly FrozenDictionary<string, string[]> s_names = EmbeddedTable
        .ReadRows("Names/Transliteration/Abjads/hebrew-names.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.Ordinal);

    private static readonly ShortVowels s_usual = new('a', 'e', 'a');
    private static readonly ShortVowels s_segolate = new('e', 'e', 'e');

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        if (s_names.TryGetValue(NativeFolding.Fold(word, Script.Hebrew), out string[]? known))
        {
            foreach (string spelling in known)
                readings.AddDistinct(spelling, ReadingSystem.Customary);
            return;
        }
        int limit = readings.Count + MostReadings;
        Add(word, s_usual, "o", soft: true, sin: false, ReadingSystem.Customary, readings);
        Add(word, s_segolate, "u", soft: false, sin: false, ReadingSystem.Variant, readings);
        Add(word, s_segolate, "o", soft: true, sin: false, ReadingSystem.Variant, readings);
        Add(word, s_usual, "u", soft: true, sin: false, ReadingSystem.Variant, readings);
        Add(word, s_usual, "o", soft: false, sin: true, ReadingSystem.Variant, readings);
        if (readings.Count < limit)
            Add(word, vowels: null, "o", soft: false, sin: false, ReadingSystem.Consonantal, readings);
    }

    private static void Add(
        ReadOnlySpan<char> word, ShortVowels? vowels, string vav, bool soft, bool sin, ReadingSystem system, List<Reading> readings)
    {
        List<AbjadUnit> units = HebrewUnits.Of(word, vav, soft, sin);
        var output = new TextBuffer(stackalloc char[128]);
        if (vowels is { } supplied)
            supplied.Append(CollectionsMarshal.AsSpan(units), ref output);
        else
        {
            foreach (AbjadUnit unit in units)
                output.Append(unit.Latin);
        }
        readings.AddDistinct(output.Text, system);
        output.Dispose();
    }
}
