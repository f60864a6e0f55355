using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Hangul;

/// <summary>
/// Reads a word of Hangul as one Latin word. A caller that can use the parts of a name takes them from <see cref="HangulText"/>.
/// </summary>
internal static class HangulReader
{
    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        string syllables = SyllablesOf(word);
        if (syllables.Length == 0)
        {
            readings.AddDistinct(AsciiFallback.Read(word), ReadingSystem.Fallback);
            return;
        }
        foreach (string spelling in HangulText.SpellingsOf(syllables))
            readings.AddDistinct(spelling, ReadingSystem.Customary);
        foreach (string spelling in ForeignHangul.SpellingsOf(syllables))
            readings.AddDistinct(spelling, ReadingSystem.Customary);
        AddWord(KoreanRomanization.Revised, syllables, readings);
        if (HangulText.TrySegment(syllables, out int surnameLength))
            AddNames(syllables, surnameLength, readings);
        else
            readings.AddDistinct(string.Concat(KoreanRomanization.Customary.Syllables(syllables)), ReadingSystem.Customary);
        AddWord(KoreanRomanization.McCuneReischauer, syllables, readings);
        readings.AddDistinct(string.Concat(KoreanRomanization.Northern.Syllables(syllables)), ReadingSystem.NorthKorean);
    }

    /// <summary>Adds the one spelling in which the Korean reading of a Chinese word is to be met.</summary>
    internal static void ReadSinoKorean(ReadOnlySpan<char> hangul, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[128]);
        KoreanRomanization.Revised.AppendWord(hangul, ref output);
        readings.AddDistinct(output.Text, ReadingSystem.SinoKorean);
        output.Dispose();
    }

    private static void AddNames(string syllables, int surnameLength, List<Reading> readings)
    {
        var names = new List<NameReading>();
        HangulText.ReadName(syllables, surnameLength, names);
        bool customary = false;
        foreach (NameReading name in names)
        {
            // Of the spellings of one family name the first stands for all in a joined reading.
            if (name.System == ReadingSystem.Customary && customary)
                continue;
            customary |= name.System == ReadingSystem.Customary;
            readings.AddDistinct(name.Family + name.Given, name.System);
        }
    }

    private static void AddWord(KoreanRomanization system, string syllables, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[128]);
        system.AppendWord(syllables, ref output);
        readings.AddDistinct(output.Text, system.System);
        output.Dispose();
    }

    // Letters that stand alone make no syllable; they are typing errors as a rule.
    private static string SyllablesOf(ReadOnlySpan<char> word)
    {
        var output = new TextBuffer(stackalloc char[64]);
        foreach (char c in word)
        {
            if (HangulSyllables.IsSyllable(c))
                output.Append(c);
        }
        string syllables = output.ToString();
        output.Dispose();
        return syllables;
    }
}
