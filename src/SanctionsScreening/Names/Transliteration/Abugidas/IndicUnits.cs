namespace SanctionsScreening.Names.Transliteration.Abugidas;

/// <summary>Splits Indic words into consonants with their vowels.</summary>
internal static class IndicUnits
{
    /// <summary>The units of <paramref name="word"/>, every inherent vowel spelt <c>a</c>.</summary>
    public static List<IndicUnit> Of(ReadOnlySpan<char> word)
    {
        var units = new List<IndicUnit>(word.Length);
        bool doubles = false;
        foreach (char c in word)
        {
            (IndicLetterKind kind, string latin) = IndicLetters.Of(c);
            IndicUnit last = units.Count > 0 ? units[^1] : default;
            switch (kind)
            {
                case IndicLetterKind.Consonant or IndicLetterKind.DeadConsonant:
                    bool inherent = kind == IndicLetterKind.Consonant;
                    string consonant = doubles ? latin[0] + latin : latin;
                    units.Add(new IndicUnit { Consonant = consonant, Vowel = inherent ? "a" : "", Tail = "", Inherent = inherent, Letter = c });
                    doubles = false;
                    continue;
                case IndicLetterKind.Vowel:
                    units.Add(new IndicUnit { Consonant = "", Vowel = latin, Tail = "" });
                    continue;
                case IndicLetterKind.Doubling:
                    doubles = true;
                    continue;
                case IndicLetterKind.None:
                    if (AsciiFallback.Read([c]) is { Length: > 0 } other)
                        units.Add(new IndicUnit { Consonant = other, Vowel = "", Tail = "" });
                    continue;
                default:
                    break;
            }
            if (units.Count == 0)
                continue;
            switch (kind)
            {
                case IndicLetterKind.VowelSign:
                    last.Vowel = latin;
                    last.Inherent = false;
                    break;
                case IndicLetterKind.Virama:
                    last.Vowel = "";
                    last.Inherent = false;
                    break;
                case IndicLetterKind.Nukta:
                    last.Consonant = IndicLetters.WithNukta(last.Letter, last.Consonant);
                    break;
                default:
                    last.Tail = latin;
                    last.Inherent = false;
                    break;
            }
            units[^1] = last;
        }
        return units;
    }
}
