using System.Buffers;
using System.Collections.Frozen;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>Reads Cyrillic words by the language that their letters show, else as Russian and its competing romanisations.</summary>
internal static class CyrillicReader
{
    private static readonly FrozenDictionary<string, LetterTable> s_tables =
        LetterTable.LoadAll("Names/Transliteration/cyrillic.tsv");

    private static readonly SearchValues<char> s_centralAsian = SearchValues.Create("қғұһәҳҷҹҝңіҙҡҕҫӕҵ");
    private static readonly SearchValues<char> s_turkicOnly = SearchValues.Create("қғұһәҳҷҹҝҙҡҕҫ");
    private static readonly SearchValues<char> s_serbian = SearchValues.Create("јљњћђџ");

    private static readonly FrozenDictionary<CyrillicLanguage, (LetterTable Table, ReadingSystem System)[]> s_readings =
        new Dictionary<CyrillicLanguage, (LetterTable, ReadingSystem)[]>
        {
            [CyrillicLanguage.Undetermined] =
            [
                (s_tables["russian"], ReadingSystem.Customary), (s_tables["russian-plain"], ReadingSystem.Variant),
                (s_tables["russian-passport"], ReadingSystem.Official), (s_tables["russian-german"], ReadingSystem.German),
                (s_tables["russian-french"], ReadingSystem.French),
            ],
            [CyrillicLanguage.Ukrainian] =
            [
                (s_tables["ukrainian"], ReadingSystem.Customary), (s_tables["ukrainian-official"], ReadingSystem.Official),
                (s_tables["russian"], ReadingSystem.Variant),
            ],
            [CyrillicLanguage.Belarusian] =
            [
                (s_tables["belarusian"], ReadingSystem.Customary), (s_tables["belarusian-official"], ReadingSystem.Official),
                (s_tables["russian-plain"], ReadingSystem.Variant), (s_tables["turkic-plain"], ReadingSystem.Variant),
            ],
            [CyrillicLanguage.Serbian] =
            [
                (s_tables["serbian"], ReadingSystem.Official), (s_tables["serbian-english"], ReadingSystem.Customary),
                (s_tables["macedonian"], ReadingSystem.Variant),
            ],
            [CyrillicLanguage.Macedonian] =
                [(s_tables["macedonian"], ReadingSystem.Official), (s_tables["serbian"], ReadingSystem.Variant)],
            [CyrillicLanguage.CentralAsian] =
                [(s_tables["turkic"], ReadingSystem.Customary), (s_tables["turkic-plain"], ReadingSystem.Variant)],
            [CyrillicLanguage.Mongolian] =
            [
                (s_tables["mongolian"], ReadingSystem.Customary), (s_tables["mongolian-plain"], ReadingSystem.Variant),
                (s_tables["turkic"], ReadingSystem.Variant),
            ],
            [CyrillicLanguage.Bulgarian] =
                [(s_tables["balkan"], ReadingSystem.Customary), (s_tables["russian-plain"], ReadingSystem.Variant)],
        }.ToFrozenDictionary();

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        CyrillicLanguage language = LanguageOf(word);
        foreach ((LetterTable table, ReadingSystem system) in s_readings[language])
            table.Read(word, system, readings);
        // Without a telling letter a word may be Bulgarian, Serbian or Macedonian too, which read these two in another way.
        if (language == CyrillicLanguage.Undetermined && word.ContainsAny('х', 'щ'))
            s_tables["balkan"].Read(word, ReadingSystem.Variant, readings);
        // Nor need a Ukrainian name hold a Ukrainian letter: Володимир, Гриценко.
        if (language == CyrillicLanguage.Undetermined && word.ContainsAny('г', 'и') && !word.ContainsAny('ы', 'э', 'ё'))
            s_tables["ukrainian"].Read(word, ReadingSystem.Variant, readings);
    }

    /// <summary>What the letters of a folded word tell of its language.</summary>
    internal static CyrillicLanguage LanguageOf(ReadOnlySpan<char> word)
    {
        if (word.ContainsAny('ѓ', 'ќ', 'ѕ'))
            return CyrillicLanguage.Macedonian;
        if (word.ContainsAny(s_turkicOnly))
            return CyrillicLanguage.CentralAsian;
        if (word.ContainsAny(s_serbian))
            return CyrillicLanguage.Serbian;
        if (word.ContainsAny('ө', 'ү'))
            return word.ContainsAny(s_centralAsian) ? CyrillicLanguage.CentralAsian : CyrillicLanguage.Mongolian;
        if (word.ContainsAny(s_centralAsian) && !word.Contains('і'))
            return CyrillicLanguage.CentralAsian;
        if (word.Contains('ў'))
            return CyrillicLanguage.Belarusian;
        if (word.ContainsAny('ї', 'є', 'ґ'))
            return CyrillicLanguage.Ukrainian;
        // Russian has neither a soft sign in -ский nor ьо outside of French words.
        if (word.Contains("ськ", StringComparison.Ordinal) || word.Contains("цьк", StringComparison.Ordinal) || word.Contains("ьо", StringComparison.Ordinal))
            return CyrillicLanguage.Ukrainian;
        if (word.Contains('і'))
            return word.ContainsAny('ы', 'э', 'ё') ? CyrillicLanguage.Belarusian : CyrillicLanguage.Ukrainian;
        return HasBulgarianVowel(word) ? CyrillicLanguage.Bulgarian : CyrillicLanguage.Undetermined;
    }

    // Bulgarian writes ъ as a vowel; in Russian it only parts a prefix from е, ё, ю, я.
    private static bool HasBulgarianVowel(ReadOnlySpan<char> word)
    {
        int at = word.IndexOf('ъ');
        return at == 0 || (at > 0 && at + 1 < word.Length && word[at + 1] is not ('е' or 'ё' or 'ю' or 'я' or 'и'));
    }
}
