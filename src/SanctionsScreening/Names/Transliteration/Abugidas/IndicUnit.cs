namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>A consonant (or none) with the vowel behind it (or none), in Latin letters.</summary>
internal struct IndicUnit
{
    public string Consonant;
    public string Vowel;

    /// <summary>A nasal or an h behind the vowel.</summary>
    public string Tail;

    /// <summary>Whether the vowel is the unwritten one, which speech may drop.</summary>
    public bool Inherent;

    /// <summary>The written consonant, for scripts whose consonants sound by their surroundings; 0 for none.</summary>
    public char Letter;

    public readonly bool HasVowel => Vowel.Length > 0;
}
