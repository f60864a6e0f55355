namespace SanctionsScreening.Names.Transliteration.Abjads;

/// <summary>The sounds of a word in Arabic script, before short vowels are supplied.</summary>
internal static class ArabicUnits
{
    private const string Letters = "بتثجحخدذرزسشصضطظغفقكلمنهپچژگکڭٹڈڑںہھٿټډړږښځڅڼڤڕڵݢڠ";

    private static readonly string[] s_arabic =
        "b t th j h kh d dh r z s sh s d t z gh f q k l m n h p ch zh g k ng t d r n h h th t d r zh sh dz ts n v r l g ng".Split(' ');

    private static readonly string[] s_persian =
        "b t s j h kh d z r z s sh s z t z gh f gh k l m n h p ch zh g k ng t d r n h h th t d r g kh z s n v r l g ng".Split(' ');

    /// <summary>
    /// Splits <paramref name="word"/> into sounds. <paramref name="persian"/> reads as in Iran (w as v, th and dh as s and z);
    /// <paramref name="diphthongs"/> reads a w or y between consonants as aw and ay instead of u and i.
    /// </summary>
    public static List<AbjadUnit> Of(ReadOnlySpan<char> word, bool persian, bool diphthongs)
    {
        var units = new List<AbjadUnit>(word.Length);
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            bool first = i == 0, last = i + 1 == word.Length;
            switch (c)
            {
                case 'ا' or 'إ' when first && i + 2 < word.Length && word[i + 1] is 'ي' or 'ی' or 'و' && !IsVowel(word[i + 2]):
                    // The alif only carries the vowel: iman, ihab.
                    units.Add(new AbjadUnit(word[++i] == 'و' ? "u" : "i", true));
                    break;
                case 'ا' or 'أ' or 'آ' or 'ٱ':
                    units.Add(new AbjadUnit("a", true));
                    break;
                case 'إ':
                    units.Add(new AbjadUnit(persian ? "e" : "i", true));
                    break;
                case 'ى':
                    // In Egypt and in Persian the final y; as alif maqsura it stands in known names, and in a further reading.
                    units.Add(new AbjadUnit("i", true));
                    break;
                case 'ة':
                    units.Add(new AbjadUnit(persian ? "eh" : "a", true));
                    break;
                case 'ه' or 'ہ' or 'ۀ' when last && !first && !units[^1].IsVowel:
                    units.Add(new AbjadUnit(persian ? "eh" : "ah", true));
                    break;
                case 'ع':
                    units.Add(new AbjadUnit("", false));
                    break;
                case 'و' or 'ؤ' or 'ۇ' or 'ۆ' or 'ۈ' or 'ۋ':
                    AddSemivowel(word, i, persian ? "v" : "w", persian && last ? "o" : "u", diphthongs ? "aw" : null, units);
                    break;
                case 'ي' or 'ی' or 'ئ' or 'ې' or 'ے' or 'ۍ' or 'ێ' or 'ۓ':
                    AddSemivowel(word, i, "y", c is 'ے' or 'ې' or 'ێ' ? "e" : "i", diphthongs && !last ? "ay" : null, units);
                    break;
                default:
                    int at = Letters.IndexOf(c, StringComparison.Ordinal);
                    if (at >= 0)
                        units.Add(new AbjadUnit((persian ? s_persian : s_arabic)[at], false));
                    else if (c != 'ء' && AsciiFallback.Read([c]) is { Length: > 0 } latin)
                        units.Add(new AbjadUnit(latin, false));
                    break;
            }
        }
        return units;
    }

    private static bool IsVowel(char c) => c is 'ا' or 'أ' or 'آ' or 'ة';

    // A consonant at the beginning, and beside a written vowel; else a long vowel.
    private static void AddSemivowel(
        ReadOnlySpan<char> word, int i, string consonant, string vowel, string? diphthong, List<AbjadUnit> units)
    {
        bool behindVowel = units.Count > 0 && units[^1].IsVowel;
        bool beforeVowel = i + 1 < word.Length && IsVowel(word[i + 1]);
        // -awi at the end is an adjective's ending: alawi, not aluy.
        bool beforeSemivowel = i + 1 < word.Length && (word[i + 1] is 'ي' or 'ی' or 'ى'
            ? i + 2 < word.Length || consonant != "y"
            : word[i + 1] == 'و' && i + 2 < word.Length);
        if (i == 0 || behindVowel || beforeVowel || beforeSemivowel)
        {
            // Between a consonant and a written vowel y carries an i (ziyad, haniya); the ending -awi has its a.
            if (consonant is "w" or "v" && i > 0 && i + 2 == word.Length && word[i + 1] is 'ي' or 'ی' or 'ى' && !behindVowel)
                units.Add(new AbjadUnit("a", true));
            else if (consonant == "y" && beforeVowel && i > 0 && !behindVowel)
                units.Add(new AbjadUnit("i", true));
            units.Add(new AbjadUnit(consonant, false));
        }
        else
            units.Add(new AbjadUnit(diphthong ?? vowel, true));
    }
}
