using System.Runtime.CompilerServices;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Names.Keys;

/// <summary>
/// Runs of two and three consonant sounds of a word, its ends included: what two spellings of one name share even where
/// every vowel and half of the letters differ.
/// </summary>
internal static class SoundGrams
{
    /// <summary>Gram numbers are below this.</summary>
    public const int Count = Classes * Classes * Classes;

    /// <summary>Room that always suffices for the grams of one word.</summary>
    public const int Most = 2 * (SpellingUnits.MaxUnits + 2);

    /// <summary>Sound classes and the end of a word.</summary>
    private const int Classes = 12;

    private const int End = 11;

    /// <summary>Writes the grams of a folded Latin word.</summary>
    /// <returns>How many were written.</returns>
    [SkipLocalsInit]
    public static int Write(ReadOnlySpan<char> word, Span<ushort> grams)
    {
        Span<byte> units = stackalloc byte[SpellingUnits.MaxUnits];
        Span<int> sounds = stackalloc int[SpellingUnits.MaxUnits + 2];
        int unitCount = SpellingUnits.Encode(word, units), count = 0;
        sounds[count++] = End;
        for (int i = 0; i < unitCount; i++)
        {
            int sound = MatchKeys.SoundClass(units[i]);
            if (sound is > 0 and < 10 && sounds[count - 1] != sound) sounds[count++] = sound;
        }

        sounds[count++] = End;
        int written = 0;
        for (int i = 0; i + 1 < count; i++)
        {
            grams[written++] = (ushort)((sounds[i] * Classes) + sounds[i + 1]);
            if (i + 2 < count) grams[written++] = (ushort)((((sounds[i] * Classes) + sounds[i + 1]) * Classes) + sounds[i + 2]);
        }

        return written;
    }
}
