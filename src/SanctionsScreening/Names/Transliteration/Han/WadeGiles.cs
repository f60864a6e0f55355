namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// Wade–Giles from pinyin by rule, without tones, apostrophes and umlauts, as Taiwan's passports and older books print it
/// (Mao Tse-tung, Chiang, Hsieh). Losing the apostrophes merges b and p, d and t, g and k, z and c.
/// </summary>
internal static class WadeGiles
{
    /// <summary>The Wade–Giles spelling of one pinyin syllable (toneless, <c>v</c> for the umlauted u).</summary>
    public static string FromPinyin(string syllable)
    {
        int length = syllable is ['z' or 'c' or 's', 'h', ..] ? 2 : StartsWithVowel(syllable) ? 0 : 1;
        string initial = syllable[..length];
        string final = syllable[length..];
        return initial switch
        {
            "zh" or "ch" => "ch" + Final(final, 'c'),
            "sh" => "sh" + Final(final, 'c'),
            "r" => "j" + Final(final, 'c'),
            "z" or "c" when final == "i" => "tzu",
            "s" when final == "i" => "ssu",
            "z" or "c" => "ts" + Final(final, 't'),
            "b" => "p" + Final(final, 'p'),
            "d" => "t" + Final(final, 't'),
            "g" or "k" or "h" => (initial == "g" ? "k" : initial) + Final(final, 'k'),
            "j" or "q" => "ch" + Palatal(final),
            "x" => "hs" + Palatal(final),
            "y" => "y" + (final == "i" ? "i" : final switch { "an" => "en", "e" => "eh", "ue" => "ueh", "ong" => "ung", "ou" => "u", _ => final }),
            "" => syllable == "er" ? "erh" : syllable,
            _ => initial + Final(final, 't'),
        };
    }

    private static bool StartsWithVowel(string syllable) => syllable.Length == 0 || syllable[0] is 'a' or 'e' or 'o';

    private static string Final(string final, char place) => final switch
    {
        "i" when place == 'c' => "ih",
        "e" when place == 'k' => "o",
        "uo" when place != 'k' => "o",
        "ui" when place == 'k' => "uei",
        "ian" => "ien",
        "ie" => "ieh",
        "ong" => "ung",
        "v" => "u",
        "ve" or "ue" => "ueh",
        _ => final,
    };

    private static string Palatal(string final) => final switch
    {
        "ian" => "ien",
        "ie" => "ieh",
        "ue" => "ueh",
        "iong" => "iung",
        _ => final,
    };
}
