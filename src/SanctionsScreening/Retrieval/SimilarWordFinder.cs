using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed words that are like a word of a request: by spelling, by sound, by what the tables say.
/// Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
/// <param name="view">The generation.</param>
/// <param name="spelled">Finds words by their spelling.</param>
/// <param name="equivalents">Finds words that the table of equivalents relates.</param>
/// <param name="common">Those that were found before.</param>
/// <param name="meanings">What words score that mean the same.</param>
internal sealed class SimilarWordFinder(GenerationView view, SpelledWordFinder spelled, EquivalentWordFinder equivalents, CommonWords common, MeaningScores meanings)
{
    /// <summary>Appends the listed words like a unit to the scratch list, each once; those of which the learned correspondence must be asked are left open.</summary>
    /// <param name="scratch">Receives the similar words and the open ones.</param>
    /// <param name="unit">The unit.</param>
    /// <param name="isWord">Whether it is a word of the request, which may have another meaning or spelling in the tables; two joined ones have none.</param>
    /// <returns>Whether it was searched, and not known before.</returns>
    public bool Find(SearchScratch scratch, UnitWord unit, bool isWord)
    {
        scratch.BeginWord();
        NativeReadings? native = unit.Native;
        if (native is null && isWord && common.TryKeep(view, unit, meanings, scratch))
        {
            if (!scratch.IsPerson) AddTranslations(unit, scratch);
            return false;
        }

        if (native is null)
        {
            spelled.Find(unit, isWord, scratch);
        }
        else
        {
            foreach (string reading in native.Readings) FindReading(reading, native, FormKind.Written, isWord, scratch);
            foreach (string decoding in native.Decodings) FindReading(decoding, native, FormKind.Decoding, isWord, scratch);

            // Two words of an alphabet written as one are the same words, which keys of their readings find.
            if (native.IsLearned && (isWord || native.IsSyllabic)) AddBySound(native, scratch);
        }

        if (!isWord) return true;
        AddEquivalents(unit.Letters, native, scratch);
        if (!scratch.IsPerson) AddTranslations(unit, scratch);
        return true;
    }

    /// <summary>Whether a key of a unit leads to a listed word.</summary>
    public bool HasKeyOf(UnitWord unit, int word)
    {
        foreach (uint key in unit.Keys)
        {
            foreach (int form in view.Keys.Forms(key))
            {
                if (view.Forms[form].Word == word) return true;
            }
        }

        return false;
    }

    private void AddBySound(NativeReadings native, SearchScratch scratch)
    {
        GramSearch.Find(view, native, scratch);
        foreach (int word in scratch.Grams.Words) scratch.LeaveOpen(new OpenWord(word, 0));
    }

    private void AddEquivalents(ReadOnlySpan<char> letters, NativeReadings? native, SearchScratch scratch)
    {
        if (native is null)
        {
            AddEquivalents(letters, scratch);
            return;
        }

        AddEquivalents(native.Word, scratch);
        bool isSyllable = native.IsSyllabic && native.Word.Length == 1;
        foreach (string reading in native.Readings) AddEquivalents(reading, scratch, isSyllable);
    }

    /// <summary>Keeps what the tables relate to a word. One syllable of Chinese or Korean has its readings, and not the cognates of each: these are family names of other dialects.</summary>
    private void AddEquivalents(ReadOnlySpan<char> letters, SearchScratch scratch, bool isSyllable = false)
    {
        scratch.Equivalents.Clear();
        equivalents.Find(letters, scratch.Equivalents);
        foreach (EquivalentWord word in scratch.Equivalents)
        {
            if (!isSyllable || word.Kind != EquivalenceKind.Cognate) scratch.Keep(meanings.Of(word));
        }
    }

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

    private void FindReading(string reading, NativeReadings native, FormKind kind, bool isWord, SearchScratch scratch)
    {
        scratch.Reading.Set(reading);
        spelled.Find(scratch.Reading, native, kind, isWord, scratch);
    }
}
