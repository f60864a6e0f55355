using System.Runtime.CompilerServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>Finds the listed words that are like a word of a request.</summary>
internal static class SimilarWordFinder
{
    /// <summary>Words less alike than this are not linked: see docs/matching.md for the curve.</summary>
    public const int LeastSimilarity = 6_300;

    /// <summary>A reading in another script is a little less certain than the same letters.</summary>
    private const int ReadingPercent = 98;

    /// <summary>The most that a learned correspondence is worth: it is a likelihood, and a reading is a rule.</summary>
    private const int MostSpelled = 9_800;

    /// <summary>
    /// From the learned correspondence's scale, on which true pairs have their median at 9,000, to that of spellings, on which two
    /// romanisations of one name have it near 9,500.
    /// </summary>
    private static readonly (int Likelihood, int Similarity)[] s_likelihoods = [(0, 0), (6_500, 6_500), (7_500, 8_300), (8_500, 9_300), (9_300, 9_700), (10_000, MostSpelled)];

    /// <summary>
    /// In a reading of syllables one letter is another syllable (Yong is not Jong), so that what differs counts this many percent.
    /// </summary>
    private const int SyllabicPercent = 230;

    /// <summary>Appends the listed words like one folded word to the scratch list.</summary>
    /// <param name="view">The generation.</param>
    /// <param name="letters">The folded word.</param>
    /// <param name="native">Its readings, where it is not Latin.</param>
    /// <param name="meanings">What equivalent names and translations are worth; empty for joined words.</param>
    /// <param name="scratch">Receives the similar words, each listed word once.</param>
    public static void Find(GenerationView view, ReadOnlySpan<char> letters, NativeReadings? native, MeaningScores? meanings, SearchScratch scratch)
    {
        int start = scratch.Similar.Count;
        scratch.BeginSpelling();
        if (native is null)
        {
            FindLatin(view, letters, null, isDecoding: false, scratch, start);
        }
        else
        {
            foreach (string reading in native.Readings) FindLatin(view, reading, native, isDecoding: false, scratch, start);
            foreach (string decoding in native.Decodings) FindLatin(view, decoding, native, isDecoding: true, scratch, start);
            if (native.IsLearned) AddBySound(view, letters, native, scratch, start);
        }

        if (meanings is null) return;
        AddEquivalents(view, letters, native, meanings, scratch, start);
        if (!scratch.IsPerson) AddTranslations(view, letters, meanings, scratch, start);
    }

    private static void AddBySound(GenerationView view, ReadOnlySpan<char> letters, NativeReadings native, SearchScratch scratch, int start)
    {
        GramSearch.Find(view, native, scratch);
        foreach (int word in scratch.GramWords)
        {
            if (!scratch.IsNewSpelling(word)) continue;
            int similarity = Spelled(view, letters, native, null, word);
            if (similarity >= LeastSimilarity) Keep(scratch.Similar, start, new SimilarWord(word, similarity, WordLikeness.Transliteration));
        }
    }

    private static void AddEquivalents(GenerationView view, ReadOnlySpan<char> letters, NativeReadings? native, MeaningScores meanings, SearchScratch scratch, int start)
    {
        if (native is null)
        {
            AddEquivalents(view, letters, meanings, scratch, start);
            return;
        }

        foreach (string reading in native.Readings) AddEquivalents(view, reading, meanings, scratch, start);
    }

    private static void AddEquivalents(GenerationView view, ReadOnlySpan<char> letters, MeaningScores meanings, SearchScratch scratch, int start)
    {
        foreach (EquivalenceRef one in Equivalents.Classes(letters))
        {
            foreach (int word in view.Knowledge.Equivalents.Of(one.ClassId))
            {
                if (!Equivalents.TryRelate(letters, view.Letters(view.WordForm[word]), out EquivalenceKind kind)) continue;
                Keep(scratch.Similar, start, new SimilarWord(word, meanings.Of(kind), kind switch
                {
                    EquivalenceKind.Spelling => WordLikeness.Spelling,
                    EquivalenceKind.Cognate => WordLikeness.Cognate,
                    _ => WordLikeness.Nickname,
                }));
            }
        }
    }

    private static void AddTranslations(GenerationView view, ReadOnlySpan<char> letters, MeaningScores meanings, SearchScratch scratch, int start)
    {
        if (!OrganizationWords.MatchWord(letters, out ConceptReading reading)) return;
        int similarity = scratch.IsTranslated ? meanings.TranslatedName : meanings.Translation;
        if (reading.First.Length == 1) AddConcept(view, reading.First[0], similarity, scratch, start);

        // What translators choose between (department, directorate) means the same only where somebody translated.
        if (scratch.IsTranslated && reading.Second.Length == 1) AddConcept(view, reading.Second[0], similarity, scratch, start);
    }

    private static void AddConcept(GenerationView view, ushort concept, int similarity, SearchScratch scratch, int start)
    {
        foreach (int word in view.Knowledge.Concepts.Of(concept)) Keep(scratch.Similar, start, new SimilarWord(word, similarity, WordLikeness.Translation));
    }

    [SkipLocalsInit]
    private static void FindLatin(GenerationView view, ReadOnlySpan<char> letters, NativeReadings? native, bool isDecoding, SearchScratch scratch, int start)
    {
        scratch.BeginForms();
        Span<byte> units = stackalloc byte[SpellingUnits.MaxUnits];
        units = units[..SpellingUnits.Encode(letters, units)];
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        keys = keys[..MatchKeys.Write(letters, MatchKeys.Edits(letters.Length), withSkeleton: true, keys)];
        foreach (uint key in keys)
        {
            foreach (int form in view.Keys.Forms(key))
            {
                if (!scratch.IsNewForm(form)) continue;
                int word = view.FormWord[form];
                NativeReadings? listed = view.WordNative[word];
                if (native is null && listed is null)
                {
                    int spelling = Compare(view, letters, units, form);
                    if (spelling > 0) scratch.Similar.Add(new SimilarWord(word, spelling, spelling == SpellingSimilarity.Same ? WordLikeness.Exact : WordLikeness.Spelling));
                    continue;
                }

                int similarity = isDecoding || view.FormIsDecoding[form] ? 0 : AcrossScripts(view, letters, units, form, (native ?? listed)!);
                if ((native is null || listed is null) && (native ?? listed)!.IsLearned)
                {
                    // What was learned from real pairs decides; an alphabet's reading that it does not support counts half.
                    // Syllabic scripts were learned from foreign names, while their own names follow the rule.
                    if (similarity == 0 && !scratch.IsNewSpelling(word)) continue;
                    int spelled = Spelled(view, letters, native, listed, word);
                    similarity = Math.Max(spelled, (native ?? listed)!.IsSyllabic ? similarity : ((3 * similarity) + spelled) / 4);
                }

                bool same = native is not null && listed is not null && native.Word == listed.Word;
                if (same) Keep(scratch.Similar, start, new SimilarWord(word, SpellingSimilarity.Same, WordLikeness.Exact));
                else if (similarity >= LeastSimilarity) Keep(scratch.Similar, start, new SimilarWord(word, similarity, WordLikeness.Transliteration));
            }
        }
    }

    /// <summary>Compares two readings of which at least one stands for a word of another script.</summary>
    private static int AcrossScripts(GenerationView view, ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, int form, NativeReadings native)
    {
        int similarity = Compare(view, letters, units, form);
        if (native.IsSyllabic) similarity = SpellingSimilarity.Same - ((SpellingSimilarity.Same - similarity) * SyllabicPercent / 100);
        return similarity * ReadingPercent / 100;
    }

    /// <summary>How well the Latin side spells the other one, by the learned correspondence.</summary>
    private static int Spelled(GenerationView view, ReadOnlySpan<char> letters, NativeReadings? native, NativeReadings? listed, int word)
    {
        int similarity = native is null ? listed!.Similarity(letters) : native.Similarity(view.Letters(view.WordForm[word]));
        for (int knot = 1; knot < s_likelihoods.Length; knot++)
        {
            if (similarity >= s_likelihoods[knot].Likelihood) continue;
            (int fromLikelihood, int from) = s_likelihoods[knot - 1];
            (int toLikelihood, int to) = s_likelihoods[knot];
            return from + ((similarity - fromLikelihood) * (to - from) / (toLikelihood - fromLikelihood));
        }

        return MostSpelled;
    }

    private static int Compare(GenerationView view, ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, int form)
    {
        ReadOnlySpan<char> other = view.Letters(form);
        return Math.Abs(letters.Length - other.Length) > 4 ? 0 : SpellingSimilarity.Compare(letters, units, other, view.Units(form), LeastSimilarity);
    }

    /// <summary>A word with several readings is kept once, with its best.</summary>
    private static void Keep(List<SimilarWord> similar, int start, SimilarWord found)
    {
        for (int i = start; i < similar.Count; i++)
        {
            if (similar[i].Word != found.Word) continue;
            if (found.Similarity > similar[i].Similarity) similar[i] = found;
            return;
        }

        similar.Add(found);
    }
}
