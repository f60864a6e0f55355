using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Reads kana in Hepburn's spelling: long vowels as one letter (Sato, Ito), then as written (Satou, Itou); in katakana words, which are mostly
/// foreign names, what the sound stands for is left to the comparison.
/// </summary>
internal static class KanaReader
{
    private static readonly FrozenDictionary<string, LetterTable> s_tables = LetterTable.LoadAll("Names/Transliteration/kana.tsv");

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        var katakana = new TextBuffer(stackalloc char[64]);
        foreach (char c in word)
            katakana.Append(ToKatakana(c));

        var syllables = new TextBuffer(stackalloc char[128]);
        AppendSyllables(katakana.Text, ref syllables);
        var shortened = new TextBuffer(stackalloc char[128]);
        Shorten(syllables.Text, ref shortened);
        readings.AddDistinct(shortened.Text, ReadingSystem.Hepburn);
        readings.AddDistinct(syllables.Text, ReadingSystem.Variant);

        // Hepburn's older m before b, m and p (Homma, Nambu).
        for (int i = 0; i + 1 < shortened.Length; i++)
        {
            if (shortened[i] == 'n' && shortened[i + 1] is 'b' or 'm' or 'p')
                shortened[i] = 'm';
        }
        readings.AddDistinct(shortened.Text, ReadingSystem.Variant);
        shortened.Dispose();
        syllables.Dispose();
        katakana.Dispose();
    }

    /// <summary>The katakana of a hiragana letter; any other character unchanged.</summary>
    public static char ToKatakana(char c) => c is >= '\u3041' and <= '\u3096' or '\u309D' or '\u309E' ? (char)(c + 0x60) : c;

    private static void AppendSyllables(ReadOnlySpan<char> katakana, ref TextBuffer output)
    {
        var syllable = new TextBuffer(stackalloc char[16]);
        for (int i = 0; i < katakana.Length;)
        {
            int length = i + 1 < katakana.Length && katakana[i + 1] is 'ャ' or 'ュ' or 'ョ' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' or 'ヮ' ? 2 : 1;
            bool doubled = katakana[i] == 'ッ';
            if (doubled)
            {
                i++;
                if (i == katakana.Length)
                    break;
                length = i + 1 < katakana.Length && katakana[i + 1] is 'ャ' or 'ュ' or 'ョ' or 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ' ? 2 : 1;
            }
            syllable.Length = 0;
            s_tables["hepburn"].Read(katakana.Slice(i, length), ref syllable);
            if (doubled && syllable.Length > 0)
                output.Append(syllable[0] == 'c' ? 't' : syllable[0]);
            output.Append(syllable.Text);
            i += length;
        }
        syllable.Dispose();
    }

    private static void Shorten(ReadOnlySpan<char> latin, ref TextBuffer output)
    {
        for (int i = 0; i < latin.Length; i++)
        {
            char before = i == 0 ? '\0' : latin[i - 1];
            bool lengthens = (latin[i] == 'u' && before is 'o' or 'u') || (latin[i] == 'o' && before == 'o');
            if (!lengthens || i == 0)
                output.Append(latin[i]);
        }
    }
}
