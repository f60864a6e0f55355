namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>How one Chinese surname is read.</summary>
/// <param name="Pinyin">One syllable a character is not marked here; commonest reading first, never empty.</param>
/// <param name="Cantonese">Customary Hong Kong spellings; may be empty.</param>
/// <param name="Korean">Hangul before the initial sound law; empty where Koreans do not bear it.</param>
internal sealed record HanSurname(string[] Pinyin, string[] Cantonese, string Korean);
