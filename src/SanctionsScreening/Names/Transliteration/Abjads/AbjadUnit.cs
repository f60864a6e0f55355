namespace SanctionsScreening.Names.Transliteration.Abjads;

/// <summary>One sound of a word whose short vowels are not written.</summary>
/// <param name="Latin">Its letters; empty for a consonant that Latin spelling leaves out (ayn), which still opens a syllable.</param>
/// <param name="IsVowel">Whether it is a written, that is a long, vowel.</param>
internal readonly record struct AbjadUnit(string Latin, bool IsVowel);
