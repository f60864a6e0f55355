namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>
/// Tamil writes voiced and voiceless stops alike: they are voiceless at the beginning and doubled, voiced behind a nasal and
/// (as g, s, d, b) between vowels.
/// </summary>
internal static class TamilSounds
{
    public static void Apply(Span<IndicUnit> units)
    {
        for (int i = 0; i < units.Length; i++)
        {
            char letter = units[i].Letter;
            bool dead = i > 0 && !units[i - 1].HasVowel;
            char before = i > 0 ? units[i - 1].Letter : '\0';
            bool behindNasal = dead && before is 'ங' or 'ஞ' or 'ண' or 'ந' or 'ம' or 'ன';
            bool between = i > 0 && !dead && units[i].HasVowel;
            bool doubled = dead && before == letter;
            units[i].Consonant = letter switch
            {
                'க' => behindNasal || between ? "g" : "k",
                'ச' => behindNasal ? "j" : doubled || NextIs(units, i, 'ச') ? "ch" : "s",
                'ட' => behindNasal || between ? "d" : "t",
                'த' => behindNasal ? "d" : "t",
                'ப' => behindNasal || between ? "b" : "p",
                'ற' => doubled ? "r" : behindNasal ? "dr" : NextIs(units, i, 'ற') ? "t" : "r",
                _ => units[i].Consonant,
            };
        }
        // ச்ச is ch once, not chch.
        for (int i = 0; i + 1 < units.Length; i++)
        {
            if (units[i].Letter == 'ச' && !units[i].HasVowel && units[i + 1].Letter == 'ச')
                units[i].Consonant = "";
        }
    }

    private static bool NextIs(ReadOnlySpan<IndicUnit> units, int i, char letter) =>
        !units[i].HasVowel && i + 1 < units.Length && units[i + 1].Letter == letter;
}
