namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// Jyutping to the spelling of Hong Kong's identity documents. That spelling follows no written standard; the rules give
/// the most common form of a syllable, and the surname table the customary exceptions.
/// </summary>
internal static class HongKongSpelling
{
    /// <summary>The usual spelling of one toneless Jyutping syllable.</summary>
    public static string FromJyutping(string syllable)
    {
        if (syllable is "" or "m" or "ng")
            return syllable;
        int length = syllable switch
        {
            ['g' or 'k', 'w', ..] or ['n', 'g', ..] => 2,
            ['a' or 'e' or 'i' or 'o' or 'u', ..] => 0,
            _ => 1,
        };
        string initial = syllable[..length];
        string rime = syllable[length..];
        if (rime == "i" && initial == "s")
            return "sze";
        return Initial(initial, rime) + Rime(rime, initial);
    }

    private static string Initial(string initial, string rime) => initial switch
    {
        "b" => "p",
        "d" => "t",
        "g" => "k",
        "gw" or "kw" => rime is "ok" or "ong" or "aa" or "aan" or "an" or "ai" or "aai" or "ik" or "ing" or "at" ? "kw" : "k",
        "z" or "c" => rime is "ang" or "e" or "eoi" or "ou" or "oi" or "ak" or "it" ? "ts" : "ch",
        "s" => rime is "ing" or "ek" or "eon" or "ik" or "eot" or "yu" ? "sh" : "s",
        "j" => "y",
        _ => initial,
    };

    private static string Rime(string rime, string initial) => rime switch
    {
        "aa" => "a",
        "aai" => "ai",
        "aau" => "au",
        "aam" => "am",
        "aan" => "an",
        "aang" => "ang",
        "aap" => "ap",
        "aat" => "at",
        "aak" => "ak",
        "ou" => "o",
        "oe" => "eu",
        "oeng" => "eung",
        "oek" => "euk",
        "eoi" => "ui",
        "eon" => "un",
        "eot" => "ut",
        "un" when initial is not ("f" or "w") => "oon",
        "yu" => "u",
        "yun" => "uen",
        "yut" => "uet",
        _ => rime,
    };
}
