using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Hangul;

/// <summary>
/// A syllable as it sounds among its neighbours: lead, vowel and tail by their Unicode numbers, the tail one of the seven that
/// sound (or none). By the Standard Pronunciation of Korean (1988), as far as the romanisations show it.
/// </summary>
internal struct KoreanSounds
{
    private const int Null = 11, Nieun = 2, Rieul = 5, Mieum = 6;
    private const int TailK = 1, TailN = 4, TailT = 7, TailL = 8, TailM = 16, TailP = 17, TailNg = 21;

    // Sounding tail by written tail.
    private static ReadOnlySpan<byte> SoundingTail =>
        [0, 1, 1, 1, 4, 4, 4, 7, 8, 1, 16, 8, 8, 8, 17, 8, 16, 17, 17, 7, 7, 21, 7, 7, 1, 7, 17, 7];

    // What stays behind, and the lead that moves over, when a vowel follows; 255 for none. Tail ng does not move.
    private static ReadOnlySpan<byte> StaysBeforeVowel =>
        [0, 0, 0, 1, 0, 4, 0, 0, 0, 8, 8, 8, 8, 8, 8, 0, 0, 0, 17, 0, 0, 21, 0, 0, 0, 0, 0, 0];

    private static ReadOnlySpan<byte> MovesBeforeVowel =>
        [255, 0, 1, 9, 2, 12, 2, 3, 5, 0, 6, 7, 9, 16, 17, 5, 6, 7, 9, 9, 10, 255, 12, 14, 15, 16, 17, 255];

    public int Lead;
    public int Vowel;
    public int Tail;

    /// <summary>Fills <paramref name="sounds"/> for a word of syllables, with the assimilations between them if wanted.</summary>
    public static void Of(ReadOnlySpan<char> syllables, bool assimilate, Span<KoreanSounds> sounds)
    {
        for (int i = 0; i < syllables.Length; i++)
        {
            (int lead, int vowel, int tail) = HangulSyllables.Parts(syllables[i]);
            sounds[i] = new KoreanSounds { Lead = lead, Vowel = vowel, Tail = tail };
        }
        for (int i = 0; i < sounds.Length; i++)
        {
            if (assimilate && i + 1 < sounds.Length)
                Join(ref sounds[i], ref sounds[i + 1]);
            else
                sounds[i].Tail = SoundingTail[sounds[i].Tail];
        }
    }

    private static void Join(ref KoreanSounds first, ref KoreanSounds second)
    {
        if (second.Lead == Null)
        {
            int moved = MovesBeforeVowel[first.Tail];
            bool palatal = second.Vowel == 20 && moved is 3 or 16;
            if (moved != 255)
                second.Lead = palatal ? (moved == 3 ? 12 : 14) : moved;
            first.Tail = StaysBeforeVowel[first.Tail];
            return;
        }
        bool breathes = first.Tail is 6 or 15 or 27;
        if (breathes && second.Lead is 0 or 3 or 12)
            second.Lead = second.Lead switch { 0 => 15, 3 => 16, _ => 14 };
        first.Tail = first.Tail switch
        {
            6 => TailN,
            15 => TailL,
            27 => second.Lead is Nieun or Mieum ? TailN : 0,
            int written => SoundingTail[written],
        };

        if (second.Lead == Rieul && first.Tail is TailK or TailT or TailP or TailM or TailNg)
            second.Lead = Nieun;
        if (second.Lead is Nieun or Mieum)
        {
            first.Tail = first.Tail switch { TailK => TailNg, TailT => TailN, TailP => TailM, int tail => tail };
            if (second.Lead == Nieun && first.Tail == TailL)
                second.Lead = Rieul;
        }
        if (second.Lead == Rieul && first.Tail == TailN)
            first.Tail = TailL;
    }
}
