using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Transliteration.Abjads;
using SanctionsScreening.Names.Transliteration.Abugidas;
using SanctionsScreening.Names.Transliteration.Han;
using SanctionsScreening.Names.Transliteration.Hangul;
using SanctionsScreening.Names.Transliteration.SoutheastAsia;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Reads one folded word of any script in Latin letters, in as many ways as usage really differs. Pure and thread-safe. A word costs
/// microseconds: made for index and request time, for callers that cache.
/// </summary>
internal static class Transliterator
{
    /// <summary>
    /// Appends the readings of <paramref name="word"/> to <paramref name="readings"/>, the best general one first and no spelling twice.
    /// Nothing is appended where the word has no letter.
    /// </summary>
    /// <param name="word">One word, folded by <see cref="Unicode.UnicodeFolding"/>.</param>
    /// <param name="script">The script of the word's letters; of mixed ones, the first.</param>
    /// <param name="readings">Where readings are added; equal spellings that it already holds are not repeated.</param>
    public static void Read(ReadOnlySpan<char> word, Script script, List<Reading> readings)
    {
        if (word.IsEmpty)
            return;
        int before = readings.Count;
        switch (script)
        {
            case Script.Cyrillic:
                CyrillicReader.Read(word, readings);
                break;
            case Script.Hangul:
                HangulReader.Read(word, readings);
                break;
            case Script.Han:
                HanReader.Read(word, readings);
                break;
            case Script.Hiragana or Script.Katakana:
                KanaReader.Read(word, readings);
                break;
            case Script.Arabic:
                ArabicReader.Read(word, readings);
                break;
            case Script.Hebrew:
                HebrewReader.Read(word, readings);
                break;
            case >= Script.Devanagari and <= Script.Sinhala:
                IndicReader.Read(word, script, readings);
                break;
            case Script.Thai or Script.Lao:
                ThaiReader.Read(word, script == Script.Lao, readings);
                break;
            case Script.Khmer:
                KhmerReader.Read(word, readings);
                break;
            case Script.Myanmar:
                BurmeseReader.Read(word, readings);
                break;
            case Script.Ethiopic:
                EthiopicReader.Read(word, readings);
                break;
            case Script.Tibetan:
                TibetanReader.Read(word, readings);
                break;
            default:
                AlphabetReader.TryRead(word, script, readings);
                break;
        }
        if (readings.Count == before)
            readings.AddDistinct(AsciiFallback.Read(word), script == Script.Latin ? ReadingSystem.Customary : ReadingSystem.Fallback);
    }
}
