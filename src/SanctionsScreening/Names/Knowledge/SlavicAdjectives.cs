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
}
