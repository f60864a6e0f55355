using System.Buffers;
using System.Collections.Frozen;
using System.Runtime.InteropServices;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration.Abjads;

/// <summary>
/// Reads words in Arabic script: Uyghur and Sorani by their written vowels; Arabic, Persian, Urdu and Pashto by a table of common names, and else
/// with the short vowels that such words mostly have, beside the bare consonants.
/// </summary>
internal static class ArabicReader
{
    private const string Article = "ال";

    private static readonly FrozenDictionary<string, LetterTable> s_vowelled =
        LetterTable.LoadAll("Names/Transliteration/Abjads/vowelled-arabic.tsv");

    private static readonly FrozenDictionary<string, string[]> s_names = EmbeddedTable
        .ReadRows("Names/Transliteration/Abjads/arabic-names.tsv")
        .ToFrozenDictionary(row => row[0], row => row[1].Split(','), StringComparer.Ordinal);

    // Endings of Persian family names, in the form of NativeFolding and of one length with what is written.
    private static readonly (string Ending, string Latin)[] s_familyEndings =
        [("نژاد", "nejad"), ("زاده", "zadeh"), ("پور", "pour"), ("نيا", "nia"), ("ابادي", "abadi"), ("خاني", "khani"), ("وند", "vand")];

    private static readonly SearchValues<char> s_pashto = SearchValues.Create("ټډړږښځڅڼۍ");
    private static readonly SearchValues<char> s_uyghur = SearchValues.Create("ۇۈۋڭ");
    private static readonly SearchValues<char> s_sorani = SearchValues.Create("ێڕڵڤ");
    private static readonly SearchValues<char> s_writtenVowels = SearchValues.Create("ەۆې");
    private static readonly SearchValues<char> s_persian = SearchValues.Create("پچژگکیۀ");

    public static void Read(ReadOnlySpan<char> word, List<Reading> readings)
    {
        if (!word.ContainsAny(s_pashto) && ReadVowelled(word, readings))
            return;

        string folded = NativeFolding.Fold(word, Script.Arabic);
        if (s_names.TryGetValue(folded, out string[]? known))
        {
            foreach (string spelling in known)
                readings.AddDistinct(spelling, ReadingSystem.Customary);
            return;
        }
        if (folded.Length > 6 && folded.StartsWith("عبدال", StringComparison.Ordinal))
        {
            foreach (string servant in (ReadOnlySpan<string>)["abdul", "abdal", "abdel", "abdol"])
                ReadPlain(word[5..], servant, ReadingSystem.Customary, 1, readings);
            return;
        }
        if (folded.Length > 5 && folded.EndsWith("الله", StringComparison.Ordinal))
        {
            ReadPlain(word[..^4], "", ReadingSystem.Customary, 1, readings, "ullah");
            ReadPlain(word[..^4], "", ReadingSystem.Variant, 1, readings, "allah");
            ReadPlain(word[..^4], "", ReadingSystem.Variant, 1, readings, "ollah");
            return;
        }
        if (folded.Length > 6 && folded.EndsWith("الدين", StringComparison.Ordinal))
        {
            foreach (string religion in (ReadOnlySpan<string>)["uddin", "aldin", "eddine"])
                ReadPlain(word[..^5], "", ReadingSystem.Customary, 1, readings, religion);
            return;
        }
        if (ReadJoinedNames(folded, readings))
            return;
        foreach ((string ending, string latin) in s_familyEndings)
        {
            if (folded.Length < ending.Length + 2 || !folded.EndsWith(ending, StringComparison.Ordinal))
                continue;
            ReadPlain(word[..^ending.Length], "", ReadingSystem.Customary, 4, readings, latin);
            return;
        }
        if (folded.Length > 4 && folded.StartsWith(Article, StringComparison.Ordinal))
        {
            ReadPlain(word[2..], "al", ReadingSystem.Customary, 4, readings);
            ReadAssimilated(word[2..], readings);
            ReadPlain(word[2..], "", ReadingSystem.Variant, 3, readings);
            return;
        }
        ReadPlain(word, "", ReadingSystem.Customary, 6, readings);
    }

    // Two known names in one word: محمدرضا.
    private static bool ReadJoinedNames(string folded, List<Reading> readings)
    {
        var lookup = s_names.GetAlternateLookup<ReadOnlySpan<char>>();
        for (int split = 3; split <= folded.Length - 3; split++)
        {
            if (!lookup.TryGetValue(folded.AsSpan(0, split), out string[]? first)
                || !lookup.TryGetValue(folded.AsSpan(split), out string[]? second))
                continue;
            for (int i = 0; i < Math.Min(4, Math.Max(first.Length, second.Length)); i++)
                readings.AddDistinct(first[Math.Min(i, first.Length - 1)] + second[Math.Min(i, second.Length - 1)], ReadingSystem.Customary);
            return true;
        }
        return false;
    }

    private static bool ReadVowelled(ReadOnlySpan<char> word, List<Reading> readings)
    {
        bool uyghur = word.ContainsAny(s_uyghur) || (word.Length > 2 && word[0] == 'ئ');
        bool sorani = word.ContainsAny(s_sorani);
        if (!uyghur && !sorani && !word.ContainsAny(s_writtenVowels))
            return false;
        if (uyghur || !sorani)
        {
            s_vowelled["uyghur"].Read(word, ReadingSystem.Customary, readings);
            s_vowelled["uyghur-papers"].Read(word, ReadingSystem.Variant, readings);
        }
        if (sorani || !word.ContainsAny(s_uyghur))
        {
            s_vowelled["sorani"].Read(word, ReadingSystem.Variant, readings);
            s_vowelled["sorani-papers"].Read(word, ReadingSystem.Variant, readings);
        }
        return true;
    }

    // The readings of a word without article, each between what stands before and behind it; at most so many.
    private static void ReadPlain(
        ReadOnlySpan<char> word, string before, ReadingSystem system, int most, List<Reading> readings, string behind = "")
    {
        int limit = readings.Count + most;
        if (s_names.TryGetValue(NativeFolding.Fold(word, Script.Arabic), out string[]? known))
        {
            foreach (string spelling in known)
            {
                if (readings.Count < limit)
                    readings.AddDistinct(before + spelling + behind, system);
            }
            return;
        }
        bool persian = word.ContainsAny(s_persian);
        var usual = new ShortVowels('a', 'a', persian ? 'e' : 'i');
        // The verbal forms with m- that begin with u: mubarak, munir, murad.
        var participle = new ShortVowels(persian ? 'o' : 'u', 'a', 'i');
        Add(word, usual, persian, diphthongs: false, system);
        Add(word, usual with { ClosesPair = true }, persian, diphthongs: false, ReadingSystem.Variant);
        Add(word, usual, persian, diphthongs: true, ReadingSystem.Variant);
        // The feminine ending is spelt -a or -ah.
        if (word[^1] == 'ة')
            Add([.. word[..^1], 'ه'], usual, persian, diphthongs: false, ReadingSystem.Variant);
        if (word[^1] == 'ى')
            Add([.. word[..^1], 'ا'], usual, persian, diphthongs: false, ReadingSystem.Variant);
        if (word.Length > 3 && word[0] == 'م')
            Add(word, participle, persian, diphthongs: false, ReadingSystem.Variant);
        Add(word, new ShortVowels('i', 'i', 'e'), persian: true, diphthongs: false, ReadingSystem.Variant);
        AddConsonants(word);

        void Add(ReadOnlySpan<char> text, ShortVowels vowels, bool persian, bool diphthongs, ReadingSystem system)
        {
            if (readings.Count >= limit)
                return;
            var output = new TextBuffer(stackalloc char[128]);
            output.Append(before);
            List<AbjadUnit> units = ArabicUnits.Of(text, persian, diphthongs);
            vowels.Append(CollectionsMarshal.AsSpan(units), ref output);
            if (units.Count > 0)
            {
                output.Append(behind);
                readings.AddDistinct(output.Text, system);
            }
            output.Dispose();
        }

        void AddConsonants(ReadOnlySpan<char> text)
        {
            if (readings.Count >= limit)
                return;
            var output = new TextBuffer(stackalloc char[128]);
            output.Append(before);
            foreach (AbjadUnit unit in ArabicUnits.Of(text, persian: false, diphthongs: false))
                output.Append(unit.Latin);
            if (output.Length > before.Length)
                output.Append(behind);
            readings.AddDistinct(output.Text, ReadingSystem.Consonantal);
            output.Dispose();
        }
    }

    // Before t, d, r, z, s, sh and n the article's l becomes that sound: ar-Rahman, ash-Shami.
    private static void ReadAssimilated(ReadOnlySpan<char> word, List<Reading> readings)
    {
        if (!"تثدذرزسشصضطظن".Contains(word[0], StringComparison.Ordinal))
            return;
        var plain = new List<Reading>();
        ReadPlain(word, "", ReadingSystem.Variant, 2, plain);
        foreach (Reading reading in plain)
        {
            int letters = reading.Latin is ['s' or 't' or 'd', 'h', ..] ? 2 : 1;
            readings.AddDistinct($"a{reading.Latin.AsSpan(0, letters)}{reading.Latin}", ReadingSystem.Variant);
        }
    }
}
