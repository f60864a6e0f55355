using SanctionsScreening.Names.Transliteration.Hangul;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// Reads a word of Chinese characters as one Latin word in each language that may have written it. A caller that can use the parts
/// of a name takes them from <see cref="HanText"/>.
/// </summary>
internal static class HanReader
{
    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        var names = new List<NameReading>();
        if (HanText.TrySegment(word, out int surnameLength))
        {
            HanText.ReadName(word, surnameLength, names);
            JapaneseNames.TryReadName(word, names);
            foreach (NameReading name in names)
            {
                if (name.System is not (ReadingSystem.McCuneReischauer or ReadingSystem.NorthKorean))
                    readings.AddDistinct(name.Family + name.Given, name.System);
            }
            // What looks like a name may be a word (解放军), in which the first character has its common reading.
            Append(word, varied: -1, spelling: 'u', readings);
            AddJapaneseWord(word, readings);
            return;
        }

        if (JapaneseNames.TryReadName(word, names))
        {
            foreach (NameReading name in names)
                readings.AddDistinct(name.Family + name.Given, name.System);
        }
        ReadPinyin(word, readings);
        AddJapaneseWord(word, readings);
        readings.AddDistinct(string.Concat(HanText.Syllables(word, ReadingSystem.WadeGiles)), ReadingSystem.WadeGiles);
        readings.AddDistinct(string.Concat(HanText.Syllables(word, ReadingSystem.Cantonese)), ReadingSystem.Cantonese);
        if (HanText.ToHangul(word) is { } hangul)
            HangulReader.ReadSinoKorean(KoreanInitialLaw.Apply(hangul, 1), readings);
    }

    private static void AddJapaneseWord(ReadOnlySpan<char> word, List<Reading> readings)
    {
        foreach (string reading in JapaneseNames.ReadingsOf(word))
            readings.AddDistinct(reading, ReadingSystem.Hepburn);
    }

    // The commonest readings first; then, one at a time, the others of the first characters that have several.
    private static void ReadPinyin(ReadOnlySpan<char> word, List<Reading> readings)
    {
        const int MaxVariants = 3;
        Append(word, varied: -1, spelling: 'u', readings);
        int variants = 0;
        for (int i = 0; i < word.Length && variants < MaxVariants; i++)
        {
            if (HanReadings.PinyinOf(word[i]).Length > 1)
            {
                Append(word, varied: i, spelling: 'u', readings);
                variants++;
            }
        }
        Append(word, varied: -1, spelling: 'y', readings);
        Append(word, varied: -1, spelling: 'v', readings);
    }

    private static void Append(ReadOnlySpan<char> word, int varied, char spelling, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[64]);
        for (int i = 0; i < word.Length; i++)
        {
            if (char.IsHighSurrogate(word[i]) && i + 1 < word.Length)
            {
                AsciiFallback.Append(word.Slice(i++, 2), ref output);
                continue;
            }
            string[] pinyin = HanReadings.PinyinOf(word[i]);
            if (pinyin.Length == 0)
                continue;
            string syllable = pinyin[i == varied ? 1 : 0];
            output.Append(spelling switch
            {
                'u' => PinyinSpelling.Plain(syllable),
                'y' => PinyinSpelling.Passport(syllable),
                _ => syllable,
            });
        }
        readings.AddDistinct(output.Text, ReadingSystem.Pinyin);
        output.Dispose();
    }
}
