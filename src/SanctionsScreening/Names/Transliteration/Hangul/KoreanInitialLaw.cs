using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Hangul;

/// <summary>
/// South Korea's initial sound law: a word does not begin with r, nor with n before i or y (리 becomes 이, 로 becomes 노, 녀 becomes 여). The North
/// writes the sound.
/// </summary>
internal static class KoreanInitialLaw
{
    private const int Nieun = 2, Rieul = 5, Null = 11;

    /// <summary>Applies the law to the first syllable and to that at <paramref name="secondWord"/>, where the given name begins.</summary>
    public static string Apply(string hangul, int secondWord)
    {
        return string.Create(hangul.Length, (hangul, secondWord), static (span, state) =>
        {
            state.hangul.CopyTo(span);
            for (int i = 0; i < span.Length; i++)
            {
                if (i == 0 || i == state.secondWord)
                    span[i] = Apply(span[i]);
            }
        });
    }

    private static char Apply(char syllable)
    {
        if (!HangulSyllables.IsSyllable(syllable))
            return syllable;
        (int lead, int vowel, _) = HangulSyllables.Parts(syllable);
        if (lead is not (Nieun or Rieul))
            return syllable;
        // ya yae yeo ye yo yu i
        bool palatal = vowel is 2 or 3 or 6 or 7 or 12 or 17 or 20;
        int target = palatal ? Null : Nieun;
        return (char)(syllable + ((target - lead) * 21 * 28));
    }
}
