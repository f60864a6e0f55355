namespace SanctionsScreening.Names.Transliteration;

/// <summary>The conventions by which a word of another script is written in Latin letters.</summary>
internal enum ReadingSystem : byte
{
    /// <summary>What English-language papers and lists write most often.</summary>
    Customary,

    /// <summary>A second customary spelling of the same script.</summary>
    Variant,

    /// <summary>The country's own standard, as passports have it.</summary>
    Official,

    /// <summary>As German writes it.</summary>
    German,

    /// <summary>As French writes it.</summary>
    French,

    /// <summary>Only what is written, without the short vowels that readers supply.</summary>
    Consonantal,

    /// <summary>Every inherent vowel of an Indic script written.</summary>
    FullVowels,

    /// <summary>Hanyu pinyin without tones.</summary>
    Pinyin,

    /// <summary>Wade–Giles without tones and apostrophes.</summary>
    WadeGiles,

    /// <summary>Cantonese as Hong Kong and Macau spell it.</summary>
    Cantonese,

    /// <summary>The Korean reading of Chinese characters.</summary>
    SinoKorean,

    /// <summary>Japanese, in Hepburn's spelling without long vowels.</summary>
    Hepburn,

    /// <summary>South Korea's official romanisation (2000).</summary>
    RevisedRomanization,

    /// <summary>McCune–Reischauer without its diacritics.</summary>
    McCuneReischauer,

    /// <summary>North Korea's own spelling.</summary>
    NorthKorean,

    /// <summary>Letter by letter through AnyAscii, for what has no table here.</summary>
    Fallback,
}
