using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>Syllable readings of single characters and of surnames, with the exceptions that names make.</summary>
internal static class HanReadings
{
    private static readonly FrozenDictionary<string, HanSurname> s_surnames = EmbeddedTable
        .ReadRows("Names/Transliteration/Han/surnames.tsv")
        .ToFrozenDictionary(
            row => row[0],
            row => new HanSurname(row[1].Split(','), row[2].Split(',', StringSplitOptions.RemoveEmptyEntries), row[3]),
            StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, HanSurname>.AlternateLookup<ReadOnlySpan<char>> s_surnameLookup =
        s_surnames.GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenDictionary<char, string[]> s_heteronyms = EmbeddedTable
        .ReadRows("Names/Transliteration/Han/heteronyms.tsv")
        .ToFrozenDictionary(row => row[0][0], row => row[1].Split(','));

    /// <summary>The surname that <paramref name="simplified"/> is, or null.</summary>
    public static HanSurname? SurnameOf(ReadOnlySpan<char> simplified) =>
        s_surnameLookup.TryGetValue(simplified, out HanSurname? surname) ? surname : null;

    /// <summary>Toneless pinyin readings of a character, commonest first; empty for what has none.</summary>
    public static string[] PinyinOf(char character)
    {
        if (s_heteronyms.TryGetValue(HanVariants.Simplify(character), out string[]? several))
            return several;
        string reading = HanTable.Mandarin.Of(character);
        if (reading.Length == 0)
            reading = AsciiFallback.Read([character]);
        return reading.Length == 0 ? [] : [reading];
    }

    /// <summary>The Hong Kong spelling of a character, or an empty string.</summary>
    public static string CantoneseOf(char character) => HongKongSpelling.FromJyutping(HanTable.Cantonese.Of(character));
}
