using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>The letters of ten Indic scripts with their kinds and readings.</summary>
internal static class IndicLetters
{
    private static readonly FrozenDictionary<char, (IndicLetterKind Kind, string Latin)> s_letters = EmbeddedTable
        .ReadRows("Names/Transliteration/Abugidas/indic.tsv")
        .ToFrozenDictionary(row => row[1][0], row => (KindOf(row[0]), row[2]));

    public static (IndicLetterKind Kind, string Latin) Of(char c) =>
        s_letters.TryGetValue(c, out (IndicLetterKind Kind, string Latin) letter) ? letter : (IndicLetterKind.None, "");

    /// <summary>What a nukta makes of the consonant that reads <paramref name="latin"/> without it.</summary>
    public static string WithNukta(char letter, string latin) => latin switch
    {
        // Bengali and Odia ya is written as ja with a dot.
        "j" when letter is '\u09AF' or '\u0B2F' => "y",
        "k" => "q",
        "g" => "gh",
        "j" => "z",
        "d" => "r",
        "dh" => "rh",
        "ph" => "f",
        "s" => "sh",
        _ => latin,
    };

    private static IndicLetterKind KindOf(string mark) => mark switch
    {
        "c" => IndicLetterKind.Consonant,
        "d" => IndicLetterKind.DeadConsonant,
        "v" => IndicLetterKind.Vowel,
        "s" => IndicLetterKind.VowelSign,
        "n" => IndicLetterKind.Nasal,
        "h" => IndicLetterKind.Aspiration,
        "k" => IndicLetterKind.Nukta,
        "x" => IndicLetterKind.Virama,
        "+" => IndicLetterKind.Doubling,
        _ => throw new InvalidDataException($"'{mark}' is no kind of Indic letter."),
    };
}
