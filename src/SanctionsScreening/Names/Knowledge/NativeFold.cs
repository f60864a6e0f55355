using System.Runtime.CompilerServices;
using SanctionsScreening.Names.Transliteration.Han;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// Makes native-script words comparable whichever way the caller normalised them: Arabic letters that are written
/// alternatively (alef seats, ya, kaf, ta marbuta), Cyrillic letters whose mark a normaliser may have stripped, and traditional
/// Han characters, which become simplified ones.
/// Folded Latin words pass through untouched.
/// </summary>
internal static class NativeFold
{
    /// <summary>Words longer than this are in no table.</summary>
    internal const int MaxLength = 64;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static bool Needed(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (c >= 'Ѐ' && Fold(c) != c) return true;
        return false;
    }

    /// <summary>Writes the comparable form of <paramref name="word"/>; both spans have the same length.</summary>
    internal static void Write(ReadOnlySpan<char> word, Span<char> target)
    {
        for (var i = 0; i < word.Length; i++) target[i] = Fold(word[i]);
    }

    internal static string Key(string word)
        => Needed(word) ? string.Create(word.Length, word, static (span, source) => Write(source, span)) : word;

    private static char Fold(char c) => c switch
    {
        'й' => 'и',
        'ё' => 'е',
        'ї' => 'і',
        'ў' => 'у',
        'ґ' => 'г',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ى' or 'ی' or 'ې' or 'ے' => 'ي',
        'ک' or 'ڪ' => 'ك',
        'ة' or 'ۀ' or 'ہ' or 'ە' => 'ه',
        'ؤ' => 'و',
        'ئ' => 'ي',
        _ => HanVariants.Simplify(c),
    };
}
