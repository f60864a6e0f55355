namespace SanctionsScreening.Names.Transliteration.Abjads;

/// <summary>The sounds of a word in Hebrew script, before short vowels are supplied.</summary>
internal static class HebrewUnits
{
    private const string Letters = "גדזחטלמםנןסצץקרת";

    private static readonly string[] s_latin = "g d z h t l m m n n s ts ts k r t".Split(' ');

    /// <summary>
    /// Splits <paramref name="word"/> into sounds. <paramref name="vav"/> is the vowel that ו stands for; <paramref name="soft"/>
    /// reads ב, כ, פ in mid-word as v, kh, f, and <paramref name="sin"/> ש as s.
    /// </summary>
    public static List<AbjadUnit> Of(ReadOnlySpan<char> word, string vav, bool soft, bool sin)
    {
        var units = new List<AbjadUnit>(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            bool first = i == 0, last = i + 1 == word.Length;
            bool geresh = !last && word[i + 1] == '\'';
            bool softens = last || (soft && !first);
            switch (c)
            {
                case '\'':
                    break;
                case 'ב':
                    units.Add(new AbjadUnit(softens ? "v" : "b", false));
                    break;
                case 'כ' or 'ך':
                    units.Add(new AbjadUnit(softens ? "kh" : "k", false));
                    break;
                case 'פ' or 'ף':
                    units.Add(new AbjadUnit(softens ? "f" : "p", false));
                    break;
                case 'ש':
                    units.Add(new AbjadUnit(sin ? "s" : "sh", false));
                    break;
                case 'ג' or 'ז' or 'צ' or 'ץ' or 'ת' when geresh:
                    units.Add(new AbjadUnit(c switch { 'ג' => "j", 'ז' => "zh", 'ת' => "th", _ => "ch" }, false));
                    break;
                case 'א':
                    // Silent before a written vowel; by itself mostly a.
                    if (last || word[i + 1] is not ('ו' or 'י'))
                        units.Add(new AbjadUnit(units.Count > 0 && units[^1].IsVowel && !last ? "" : "a", true));
                    break;
                case 'ע':
                    units.Add(new AbjadUnit("", false));
                    break;
                case 'ה' when last && !first:
                    units.Add(new AbjadUnit(units[^1].IsVowel ? "h" : "a", true));
                    break;
                case 'ה':
                    units.Add(new AbjadUnit("h", false));
                    break;
                case 'ו':
                    i += AddVav(word, i, vav, units);
                    break;
                case 'י':
                    i += AddYod(word, i, units);
                    break;
                default:
                    int at = Letters.IndexOf(c, StringComparison.Ordinal);
                    if (at >= 0)
                        units.Add(new AbjadUnit(s_latin[at], false));
                    else if (AsciiFallback.Read([c]) is { Length: > 0 } latin)
                        units.Add(new AbjadUnit(latin, false));
                    break;
            }
        }
        return units;
    }

    // Doubled, first, or beside a vowel it is a consonant. Returns how many letters more than one were read.
    private static int AddVav(ReadOnlySpan<char> word, int i, string vowel, List<AbjadUnit> units)
    {
        bool doubled = i + 1 < word.Length && word[i + 1] == 'ו';
        bool behindVowel = units.Count > 0 && units[^1].IsVowel;
        bool behindAleph = i > 0 && word[i - 1] == 'א';
        if (doubled || (i == 0 && word.Length > 1) || (behindVowel && !behindAleph))
            units.Add(new AbjadUnit("v", false));
        else
            units.Add(new AbjadUnit(i + 1 == word.Length ? (behindAleph ? "o" : "u") : vowel, true));
        return doubled ? 1 : 0;
    }

    private static int AddYod(ReadOnlySpan<char> word, int i, List<AbjadUnit> units)
    {
        bool doubled = i + 1 < word.Length && word[i + 1] == 'י';
        bool behindVowel = units.Count > 0 && units[^1].IsVowel;
        bool beforeVowel = i + 1 < word.Length && word[i + 1] is 'א' or 'ו' || (i + 2 == word.Length && word[i + 1] == 'ה');
        if (doubled)
            units.Add(new AbjadUnit(behindVowel ? "y" : "ai", !behindVowel));
        else if (i == 0 && word.Length > 1)
            units.Add(new AbjadUnit("y", false));
        else if (behindVowel)
            units.Add(new AbjadUnit(i + 1 == word.Length ? "i" : "y", i + 1 == word.Length));
        else if (beforeVowel)
            units.AddRange([new AbjadUnit("i", true), new AbjadUnit("y", false)]);
        else
            units.Add(new AbjadUnit("i", true));
        return doubled ? 1 : 0;
    }
}
