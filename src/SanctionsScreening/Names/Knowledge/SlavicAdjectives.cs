using System.Collections.Frozen;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// Endings of Russian, Ukrainian and Belarusian adjectives in all cases, in Cyrillic and in the romanisations in use.
/// Organisation names decline them: Российская, Российского, Rossiiskoi.
/// </summary>
internal static class SlavicAdjectives
{
    internal const int LongestEnding = 4;

    // Cyrillic endings stand as NativeFold writes them, with й as и.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings = FrozenSet.ToFrozenSet(
    [
        "ыи", "ии", "ои", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ую", "юю", "ею", "еи", "ом", "ем", "ыми", "ими",
        "а", "е", "і", "оі", "іи", "іх", "ім", "іи", "у", "ою", "ы", "ае", "ыя", "ага", "аму", "аи",
        "yi", "yy", "y", "iy", "ii", "ij", "i", "aya", "aia", "aja", "yaya", "iaia", "oe", "oye", "oie", "oje", "ee", "eye", "ogo", "ego", "oi", "oy", "oj", "ei", "ey", "ej",
        "ye", "yie", "yye", "iye", "ie", "ije", "ykh", "yh", "ikh", "ih", "ym", "im", "omu", "emu", "uyu", "uiu", "uju", "om", "ymi", "imi", "a", "e", "oii", "oho", "ae", "aga",
    ], StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    internal static bool IsEnding(ReadOnlySpan<char> ending) => Endings.Contains(ending);

    /// <summary>
    /// Letters of a word that are left without the ending of an adjective made of a place's or person's name (муромский, muromskaya);
    /// the whole length of any other word. Endings that family names share (-ski, -sky) are left alone in Latin.
    /// </summary>
    internal static int PlaceLength(ReadOnlySpan<char> word)
    {
        foreach (string ending in s_placeEndings)
        {
            if (word.Length < ending.Length + 4 || !word.EndsWith(ending, StringComparison.Ordinal)) continue;

            // Голографическая is written as голографи, as the noun of it in every language begins.
            int kept = word.Length - ending.Length;
            return word[..kept].EndsWith("ич", StringComparison.Ordinal) || word[..kept].EndsWith("иче", StringComparison.Ordinal) ? word[..kept].LastIndexOf('ч') : kept;
        }

        return word.Length;
    }

    /// <summary>As <see cref="PlaceLength"/>; a family name in the genitive, as it stands behind what bears it, is left without that ending.</summary>
    internal static int BearerLength(ReadOnlySpan<char> word)
    {
        foreach (string ending in s_genitives)
        {
            if (word.Length >= ending.Length + 3 && word.EndsWith(ending, StringComparison.Ordinal)) return word.Length - 1;
        }

        return PlaceLength(word);
    }

    /// <summary>Writes the nominative of a man's family name that may stand in the genitive: Горького, Хруничева.</summary>
    /// <returns>Letters written; room for two more than the word has always suffices.</returns>
    internal static int Nominative(ReadOnlySpan<char> word, Span<char> nominative)
    {
        bool adjective = word.EndsWith("ого", StringComparison.Ordinal);
        bool noun = word.Length > 4 && word[^1] == 'а' && !"аеиоуыэюя".Contains(word[^2], StringComparison.Ordinal);
        int kept = adjective ? word.Length - 3 : noun ? word.Length - 1 : word.Length;
        word[..kept].CopyTo(nominative);
        if (!adjective) return kept;
        "ий".CopyTo(nominative[kept..]);
        return kept + 2;
    }

    private static readonly string[] s_genitives = ["ова", "ева", "ёва", "ина"];

    private static readonly string[] s_placeEndings =
    [
        "ский", "скии", "ская", "ское", "ского", "ской", "скои", "ские", "ских", "ськии", "ський", "ська", "ське", "ського", "ської", "скі", "скае", "скага", "скаи",
        "skiy", "skii", "skij", "skaya", "skaia", "skoe", "skoye", "skogo",
    ];
}
