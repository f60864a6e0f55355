namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>What a letter or sign of an Indic script does to the syllable.</summary>
internal enum IndicLetterKind : byte
{
    None,

    /// <summary>A consonant, followed by the inherent vowel unless a sign replaces or kills it.</summary>
    Consonant,

    /// <summary>A consonant that never carries a vowel (Malayalam chillu, Bengali khanda ta).</summary>
    DeadConsonant,

    /// <summary>A vowel letter of its own.</summary>
    Vowel,

    /// <summary>A sign that replaces the inherent vowel.</summary>
    VowelSign,

    /// <summary>Anusvara and the like: a nasal behind the vowel.</summary>
    Nasal,

    /// <summary>Visarga: h behind the vowel.</summary>
    Aspiration,

    /// <summary>Nukta: a dot that makes another consonant of the one before.</summary>
    Nukta,

    /// <summary>Virama: no vowel behind this consonant.</summary>
    Virama,

    /// <summary>Addak: doubles the consonant behind it.</summary>
    Doubling,
}
