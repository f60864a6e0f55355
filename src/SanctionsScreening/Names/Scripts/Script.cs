namespace SanctionsScreening.Names.Scripts;

/// <summary>
/// The scripts that the library tells apart. The numbers are those of the script table in <c>unicode.bin</c>; a new script
/// goes to the end, before <see cref="Other"/> is renumbered there and in the generator together.
/// </summary>
internal enum Script : byte
{
    /// <summary>Digits, punctuation, and marks that any script may use.</summary>
    Common,
    Latin,
    Cyrillic,
    Greek,
    Arabic,
    Hebrew,
    Han,
    Hangul,
    Hiragana,
    Katakana,
    Armenian,
    Georgian,
    Devanagari,
    Bengali,
    Gurmukhi,
    Gujarati,
    Oriya,
    Tamil,
    Telugu,
    Kannada,
    Malayalam,
    Sinhala,
    Thai,
    Lao,
    Khmer,
    Myanmar,
    Ethiopic,
    Tibetan,
    Mongolian,
    Thaana,

    /// <summary>A script that has letters but no table here.</summary>
    Other,
}
