namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>Habits of spelling in which the languages of one script differ, each as a change of one unit.</summary>
internal static class IndicSpelling
{
    /// <summary>Bengali speaks its inherent vowel as o (Monmohon).</summary>
    public static IndicUnit BengaliVowels(IndicUnit unit) => unit.Inherent ? unit with { Vowel = "o" } : unit;

    /// <summary>Bengali writes z as j, and v as bh (Benazir, Zia).</summary>
    public static IndicUnit BengaliForeign(IndicUnit unit) => unit.Consonant switch
    {
        "j" or "jh" => unit with { Consonant = "z" },
        "bh" => unit with { Consonant = "v" },
        "f" => unit with { Consonant = "ph" },
        _ => unit,
    };

    /// <summary>Odia speaks its inherent vowel as o too.</summary>
    public static IndicUnit OpenVowels(IndicUnit unit) => unit.Inherent ? unit with { Vowel = "o" } : unit;

    /// <summary>v and w are one sound; spellings choose.</summary>
    public static IndicUnit Labial(IndicUnit unit) => unit.Consonant switch
    {
        "v" => unit with { Consonant = "w" },
        "w" => unit with { Consonant = "v" },
        "ph" => unit with { Consonant = "f" },
        _ => unit,
    };

    /// <summary>The South writes its dental t as th (Karthik, Jayalalithaa).</summary>
    public static IndicUnit DentalAspirate(IndicUnit unit) =>
        unit.Consonant == "t" && unit.Letter is 'த' or 'త' or 'ತ' or 'ത' or 'ත' ? unit with { Consonant = "th" } : unit;

    /// <summary>Tamil letter by letter, stops voiceless: Sanskrit and foreign names are spelt in many ways from it (Prabhakaran, Chandra).</summary>
    public static IndicUnit TamilAsWritten(IndicUnit unit) => unit.Letter switch
    {
        'த' => unit with { Consonant = "th" },
        'ழ' => unit with { Consonant = "l" },
        _ => unit,
    };

    /// <summary>Sinhala names mostly drop the aspirates that they write (Gotabaya).</summary>
    public static IndicUnit WithoutAspirates(IndicUnit unit) => unit.Consonant switch
    {
        "kh" or "gh" or "bh" or "dh" or "ph" or "th" or "jh" => unit with { Consonant = unit.Consonant[..1] },
        _ => unit,
    };
}
