using System.Runtime.CompilerServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed words that are like a word of a request, by their keys; or says of one listed word whether it would be found so.
/// Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
internal sealed class SimilarWordFinder(GenerationView view, WordTraits traits, MeaningScores meanings)
{
    /// <summary>Words less alike than this are not linked: see docs/matching.md for the curve.</summary>
    public const int LeastSimilarity = 6_300;

    /// <summary>Words whose lengths differ by more letters are not linked.</summary>
    private const int MostLengthDifference = 4;

    /// <summary>A reading in another script is a little less certain than the same letters.</summary>
    private const int ReadingPercent = 98;

    /// <summary>The most that a learned correspondence is worth: it is a likelihood, and a reading is a rule.</summary>
    private const int MostSpelled = 9_800;

    /// <summary>
    /// From the learned correspondence's scale, on which true pairs have their median at 9,000, to that of spellings, on which two
    /// romanisations of one name have it near 9,500.
    /// </summary>
    private static readonly (int Likelihood, int Similarity)[] s_likelihoods = [(0, 0), (5_500, 7_000), (7_500, 8_700), (8_500, 9_300), (9_300, 9_700), (10_000, MostSpelled)];

    /// <summary>The same for one or two syllables of Chinese or Korean: so many names are made of so few that near ones are strangers.</summary>
    private static readonly (int Likelihood, int Similarity)[] s_syllableLikelihoods = [(0, 0), (6_500, 6_500), (7_500, 8_300), (8_500, 9_300), (9_300, 9_700), (10_000, MostSpelled)];

    private const int MostSyllables = 2;

    /// <summary>
    /// In a reading of syllables one letter is another syllable (Yong is not Jong), so that what differs counts this many percent.
    /// </summary>
    private const int SyllabicPercent = 230;

    /// <summary>Appends the listed words like a unit to the scratch list, each listed word once.</summary>
    /// <param name="scratch">Receives the similar words.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="native">Its readings, where it is not Latin.</param>
    /// <param name="isWord">Whether it is a word of the request, which may have another meaning or spelling in the tables; two joined ones have none.</param>
    public void Find(SearchScratch scratch, UnitWord unit, NativeReadings? native, bool isWord)
    {
        scratch.BeginSpelling();
        if (native is null)
        {
            FindLatin(unit, null, isDecoding: false, scratch);
        }
        else
        {
            foreach (string reading in native.Readings) FindReading(reading, native, isDecoding: false, scratch);
            foreach (string decoding in native.Decodings) FindReading(decoding, native, isDecoding: true, scratch);
            if (native.IsLearned) AddBySound(unit.Letters, native, scratch);
        }

        if (!isWord) return;
        AddEquivalents(unit.Letters, native, scratch);
        if (!scratch.IsPerson) AddTranslations(unit, scratch);
    }

    /// <summary>Compares one listed word with a Latin unit.</summary>
    /// <param name="scratch">The search.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="isWord">Whether it is a word of the request and not two joined ones.</param>
    /// <param name="word">The listed word.</param>
    /// <param name="found">How they are alike.</param>
    /// <returns>Whether <see cref="Find"/> would find the word.</returns>
    public bool TryCompare(SearchScratch scratch, UnitWord unit, bool isWord, int word, out SimilarWord found)
    {
        found = default;
        KeyOutline outline = traits.Outline(word);
        if (!outline.IsSpecial && !unit.MayShareKey(outline)) return false;
        NativeReadings? listed = view.WordNative[word];
        int form = view.WordForm[word];
        if (listed is not null) CompareForeign(scratch, unit, word, listed, ref found);
        else if (unit.MayShareKey(outline) && MayReach(unit.Pattern, form)) CompareLatin(unit, word, form, ref found);
        if (isWord && traits.HasEquivalents(word) && Relates(unit.Letters, word, out EquivalenceKind kind)) Better(Equivalent(word, kind), ref found);
        if (isWord && !scratch.IsPerson && (traits.IsConcept(word, unit.Concept) || (scratch.IsTranslated && traits.IsConcept(word, unit.NearConcept)))) Better(new SimilarWord(word, TranslationOf(scratch), WordLikeness.Translation), ref found);
        return found.Similarity > 0;
    }

    /// <summary>The listed Latin word of exactly a unit's letters, or −1.</summary>
    public int FindExact(UnitWord unit)
    {
        SpellingSignature signature = unit.Pattern.Signature;
        foreach (int form in view.Keys.Forms(unit.Keys[0]))
        {
            if (traits.Signature(form) == signature && view.Letters(form).SequenceEqual(unit.Letters)) return view.FormWord[form];
        }

        return -1;
    }

    private static void Better(SimilarWord other, ref SimilarWord found)
    {
        if (other.Similarity > found.Similarity) found = other;
    }

    private bool MayReach(SpellingPattern pattern, int form)
    {
        ref readonly SpellingSignature signature = ref traits.Signature(form);
        return Math.Abs(signature.Length - pattern.Letters.Length) <= MostLengthDifference && pattern.MayReach(signature, LeastSimilarity);
    }

    private void CompareLatin(UnitWord unit, int word, int form, ref SimilarWord found)
    {
        int similarity = unit.Pattern.Compare(view.Letters(form), view.Units(form), LeastSimilarity);
        if (similarity > 0 && SharesKey(unit, form)) found = new SimilarWord(word, similarity, similarity == SpellingSimilarity.Same ? WordLikeness.Exact : WordLikeness.Spelling);
    }

    private void CompareForeign(SearchScratch scratch, UnitWord unit, int word, NativeReadings listed, ref SimilarWord found)
    {
        scratch.BeginSpelling();
        for (int form = view.WordForm[word]; form >= 0 && form < view.FormWord.Length && view.FormWord[form] == word; form++)
        {
            if (!SharesKey(unit, form)) continue;
            int similarity = AcrossScripts(unit.Pattern, null, isDecoding: false, form, word, listed, scratch);
            if (similarity >= LeastSimilarity) Better(new SimilarWord(word, similarity, WordLikeness.Transliteration), ref found);
        }
    }

    /// <summary>Whether a unit and a form stand under one key.</summary>
    [SkipLocalsInit]
    private bool SharesKey(UnitWord unit, int form)
    {
        ReadOnlySpan<char> letters = view.Letters(form);
        if (letters.SequenceEqual(unit.Letters)) return true;
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        keys = keys[..MatchKeyFilter.Write(letters, traits.IsJoinOnly(view.FormWord[form]), keys)];
        foreach (uint key in unit.Keys)
        {
            if (keys.Contains(key)) return true;
        }

        return false;
    }

    private void AddBySound(ReadOnlySpan<char> letters, NativeReadings native, SearchScratch scratch)
    {
        GramSearch.Find(view, native, scratch);
        foreach (int word in scratch.Grams.Words)
        {
            if (!scratch.IsNewSpelling(word)) continue;
            int similarity = Spelled(letters, native, null, word);
            if (similarity >= LeastSimilarity) scratch.Keep(new SimilarWord(word, similarity, WordLikeness.Transliteration));
        }
    }

    private void AddEquivalents(ReadOnlySpan<char> letters, NativeReadings? native, SearchScratch scratch)
    {
        if (native is null)
        {
            AddEquivalents(letters, scratch);
            return;
        }

        AddEquivalents(native.Word, scratch);
        foreach (string reading in native.Readings) AddEquivalents(reading, scratch);
    }

    private void AddEquivalents(ReadOnlySpan<char> letters, SearchScratch scratch)
    {
        foreach (EquivalenceRef one in Equivalents.Classes(letters))
        {
            foreach (int word in view.Knowledge.Equivalents.Of(one.ClassId))
            {
                if (Relates(letters, word, out EquivalenceKind kind)) scratch.Keep(Equivalent(word, kind));
            }
        }
    }

    private bool Relates(ReadOnlySpan<char> letters, int word, out EquivalenceKind kind) =>
        Equivalents.TryRelate(letters, view.WordNative[word] is { } listed ? listed.Word : view.Letters(view.WordForm[word]), out kind);

    private SimilarWord Equivalent(int word, EquivalenceKind kind) => new(word, meanings.Of(kind), kind switch
    {
        EquivalenceKind.Spelling => WordLikeness.Spelling,
        EquivalenceKind.Cognate => WordLikeness.Cognate,
        _ => WordLikeness.Nickname,
    });

    private void AddTranslations(UnitWord unit, SearchScratch scratch)
    {
        AddConcept(unit.Concept, scratch);

        // What translators choose between (department, directorate) means the same only where somebody translated.
        if (scratch.IsTranslated) AddConcept(unit.NearConcept, scratch);
    }

    private void AddConcept(int concept, SearchScratch scratch)
    {
        if (concept < 0) return;
        foreach (int word in view.Knowledge.Concepts.Of(concept)) scratch.Keep(new SimilarWord(word, TranslationOf(scratch), WordLikeness.Translation));
    }

    private int TranslationOf(SearchScratch scratch) => scratch.IsTranslated ? meanings.TranslatedName : meanings.Translation;

    private void FindReading(string reading, NativeReadings native, bool isDecoding, SearchScratch scratch)
    {
        scratch.Reading.Set(reading);
        FindLatin(scratch.Reading, native, isDecoding, scratch);
    }

    private void FindLatin(UnitWord unit, NativeReadings? native, bool isDecoding, SearchScratch scratch)
    {
        scratch.BeginForms();
        SpellingPattern pattern = unit.Pattern;
        foreach (uint key in unit.Keys)
        {
            foreach (int form in view.Keys.Forms(key))
            {
                // Most forms that share a key are far away, and are left without reading more than their signature.
                bool isForeign = native is not null || traits.Signature(form).IsForeign;
                if (!isForeign && !MayReach(pattern, form)) continue;
                if (!scratch.IsNewForm(form)) continue;
                int word = view.FormWord[form];
                if (!isForeign)
                {
                    int spelling = pattern.Compare(view.Letters(form), view.Units(form), LeastSimilarity);
                    if (spelling > 0) scratch.Keep(new SimilarWord(word, spelling, spelling == SpellingSimilarity.Same ? WordLikeness.Exact : WordLikeness.Spelling));
                    continue;
                }

                NativeReadings? listed = view.WordNative[word];
                int similarity = AcrossScripts(pattern, native, isDecoding, form, word, listed, scratch);
                bool same = native is not null && listed is not null && native.Word == listed.Word;
                if (same) scratch.Keep(new SimilarWord(word, SpellingSimilarity.Same, WordLikeness.Exact));
                else if (similarity >= LeastSimilarity) scratch.Keep(new SimilarWord(word, similarity, WordLikeness.Transliteration));
            }
        }
    }

    /// <summary>Compares two readings of which at least one stands for a word of another script.</summary>
    private int AcrossScripts(SpellingPattern pattern, NativeReadings? native, bool isDecoding, int form, int word, NativeReadings? listed, SearchScratch scratch)
    {
        NativeReadings foreign = (native ?? listed)!;
        int similarity = isDecoding || view.FormIsDecoding[form] ? 0 : ByReading(pattern, form, foreign);
        if ((native is not null && listed is not null) || !foreign.IsLearned) return similarity;

        // What was learned from real pairs decides; an alphabet's reading that it does not support counts half.
        // Syllabic scripts were learned from foreign names, while their own names follow the rule.
        if (similarity == 0 && !scratch.IsNewSpelling(word)) return 0;
        int spelled = Spelled(pattern.Letters, native, listed, word);
        return Math.Max(spelled, foreign.IsSyllabic ? similarity : ((3 * similarity) + spelled) / 4);
    }

    private int ByReading(SpellingPattern pattern, int form, NativeReadings native)
    {
        ReadOnlySpan<char> letters = view.Letters(form);
        int similarity = Math.Abs(letters.Length - pattern.Letters.Length) > MostLengthDifference ? 0 : pattern.Compare(letters, view.Units(form), LeastSimilarity);
        if (native.IsSyllabic) similarity = SpellingSimilarity.Same - ((SpellingSimilarity.Same - similarity) * SyllabicPercent / 100);
        return similarity * ReadingPercent / 100;
    }

    /// <summary>How well the Latin side spells the other one, by the learned correspondence.</summary>
    private int Spelled(ReadOnlySpan<char> letters, NativeReadings? native, NativeReadings? listed, int word)
    {
        NativeReadings foreign = (native ?? listed)!;
        int similarity = foreign.Similarity(native is null ? letters : view.Letters(view.WordForm[word]));
        (int Likelihood, int Similarity)[] knots = foreign.IsSyllabic && foreign.Word.Length <= MostSyllables ? s_syllableLikelihoods : s_likelihoods;
        for (int knot = 1; knot < knots.Length; knot++)
        {
            if (similarity >= knots[knot].Likelihood) continue;
            (int fromLikelihood, int from) = knots[knot - 1];
            (int toLikelihood, int to) = knots[knot];
            return from + ((similarity - fromLikelihood) * (to - from) / (toLikelihood - fromLikelihood));
        }

        return MostSpelled;
    }
}
