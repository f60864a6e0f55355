using SanctionsScreening.Names.Transliteration.Hangul;

namespace SanctionsScreening.Names.Transliteration.Han;

/// <summary>
/// Names written in Chinese characters without a space: where the family name ends, and how both parts are read. Characters may
/// be traditional, simplified or Japanese.
/// </summary>
internal static class HanText
{
    /// <summary>
    /// Splits a name of two to four characters behind its family name. Fails where it does not begin with a Chinese surname, and
    /// so for Japanese names and for foreign ones written by sound, unless these happen to begin with one.
    /// </summary>
    public static bool TrySegment(ReadOnlySpan<char> name, out int surnameLength)
    {
        surnameLength = 0;
        if (name.Length is < 2 or > 4)
            return false;
        Span<char> simplified = stackalloc char[4];
        HanVariants.Simplify(name, simplified);
        if (name.Length > 2 && HanReadings.SurnameOf(simplified[..2]) is not null)
            surnameLength = 2;
        else if (HanReadings.SurnameOf(simplified[..1]) is not null)
        {
            // Four characters with one-character surnames are a married woman's: hers behind her husband's (陳方安生).
            if (name.Length < 4)
                surnameLength = 1;
            else if (HanReadings.SurnameOf(simplified.Slice(1, 1)) is not null)
                surnameLength = 2;
        }
        return surnameLength > 0;
    }

    /// <summary>
    /// Adds the readings of a segmented name: pinyin (each reading of the surname), Wade–Giles, Cantonese, Korean.
    /// </summary>
    public static void ReadName(ReadOnlySpan<char> name, int surnameLength, List<NameReading> readings)
    {
        ReadOnlySpan<char> surname = name[..surnameLength];
        ReadOnlySpan<char> given = name[surnameLength..];
        Span<char> simplified = stackalloc char[4];
        HanVariants.Simplify(surname, simplified);
        HanSurname? known = HanReadings.SurnameOf(simplified[..surnameLength]);

        string[] families = known?.Pinyin ?? [string.Concat(Syllables(surname, ReadingSystem.Pinyin))];
        AddPinyin(families, given, readings);
        string wade = known is not null && surnameLength == 1
            ? WadeGiles.FromPinyin(families[0])
            : string.Concat(Syllables(surname, ReadingSystem.WadeGiles));
        readings.Add(new NameReading(wade, Syllables(given, ReadingSystem.WadeGiles), ReadingSystem.WadeGiles));

        string[] cantonese = Syllables(given, ReadingSystem.Cantonese);
        foreach (string family in known?.Cantonese ?? [string.Concat(Syllables(surname, ReadingSystem.Cantonese))])
            readings.Add(new NameReading(family, cantonese, ReadingSystem.Cantonese));
        if (ToHangul(name, known) is { } hangul)
            HangulText.ReadName(KoreanInitialLaw.Apply(hangul, hangul.Length - given.Length), hangul.Length - given.Length, readings);
    }

    // Every reading of the family name with the commonest of the given name; then the first family name with other readings of the
    // given name's characters, one at a time; then the two other spellings of the umlauted u, where the name has one.
    private static void AddPinyin(string[] families, ReadOnlySpan<char> given, List<NameReading> readings)
    {
        string[] plain = Syllables(given, ReadingSystem.Pinyin);
        foreach (string family in families)
            readings.Add(new NameReading(PinyinSpelling.Plain(family), plain, ReadingSystem.Pinyin));

        var marked = new List<string>(given.Length);
        bool umlaut = families[0].Contains('v');
        for (int i = 0; i < given.Length; i++)
        {
            string[] several = HanReadings.PinyinOf(given[i]);
            if (several.Length == 0)
                continue;
            umlaut |= several[0].Contains('v');
            marked.Add(several[0]);
            if (several.Length > 1 && plain.Length == given.Length)
            {
                string[] other = [.. plain];
                other[i] = PinyinSpelling.Plain(several[1]);
                readings.Add(new NameReading(PinyinSpelling.Plain(families[0]), other, ReadingSystem.Pinyin));
            }
        }
        if (!umlaut)
            return;
        readings.Add(new NameReading(PinyinSpelling.Passport(families[0]), [.. marked.Select(PinyinSpelling.Passport)], ReadingSystem.Official));
        readings.Add(new NameReading(families[0], marked, ReadingSystem.Variant));
    }

    /// <summary>The reading of each character by itself, the commonest one; characters without a reading are left out.</summary>
    public static string[] Syllables(ReadOnlySpan<char> text, ReadingSystem system)
    {
        var syllables = new List<string>(text.Length);
        foreach (char character in text)
        {
            string[] pinyin = HanReadings.PinyinOf(character);
            string syllable = system switch
            {
                ReadingSystem.Cantonese => HanReadings.CantoneseOf(character),
                ReadingSystem.WadeGiles when pinyin.Length > 0 => WadeGiles.FromPinyin(pinyin[0]),
                _ => pinyin.Length > 0 ? PinyinSpelling.Plain(pinyin[0]) : "",
            };
            if (syllable.Length > 0)
                syllables.Add(syllable);
        }
        return [.. syllables];
    }

    /// <summary>The Korean reading of a text in Hangul, before the initial sound law; null where a character has none.</summary>
    public static string? ToHangul(ReadOnlySpan<char> text, HanSurname? surname = null)
    {
        var hangul = new List<char>(text.Length);
        if (surname is { Korean.Length: 1 })
            hangul.Add(surname.Korean[0]);
        foreach (char character in text[hangul.Count..])
        {
            string syllable = HanTable.Korean.Of(character);
            if (syllable.Length != 1)
                return null;
            hangul.Add(syllable[0]);
        }
        return new string([.. hangul]);
    }
}
