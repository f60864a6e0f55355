using System.Runtime.CompilerServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed words of which some form is spelt like a word in Latin letters, or like a reading, by their keys.
/// Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
internal sealed class SpelledWordFinder(GenerationView view)
{
    /// <summary>Forms of one word's keys that are looked at together, so that the machine fetches them side by side.</summary>
    private const int Batch = FormLanes.MostForms;

    /// <summary>Words less alike than this are not linked: see docs/matching.md for the curve.</summary>
    public const int LeastSimilarity = 6_300;

    /// <summary>Words written as one are the same words: less alike, they meet by chance (Sara, Su Ra).</summary>
    private const int LeastJoined = 8_800;

    /// <summary>The same for Chinese and Korean given names, whose syllables Latin writes together or apart as it likes.</summary>
    private const int LeastJoinedSyllables = 8_000;

    /// <summary>
    /// Listed words that are less like a reading of a word in another script are left to the search by sound, which finds all but the
    /// nearest of them: asking the learned correspondence about each is dear.
    /// </summary>
    private const int LeastReading = 7_000;

    /// <summary>Words whose lengths differ by more letters are not linked.</summary>
    private const int MostLengthDifference = 4;

    /// <summary>A reading in another script is a little less certain than the same letters.</summary>
    private const int ReadingPercent = 98;

    /// <summary>
    /// In a reading of syllables one letter is another syllable (Yong is not Jong), so that what differs counts this many percent.
    /// </summary>
    private const int SyllabicPercent = 230;

    /// <summary>The most that words are alike by another usual way to write one of them.</summary>
    public const int MostVariant = 9_900;

    private readonly int _firstJoin = view.FindFirstJoin();

    /// <summary>The similarity from which a word is linked to a unit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Least(bool isWord, in FormEntry form, NativeReadings? native) =>
        !isWord ? LeastJoined : !form.IsJoin ? LeastSimilarity : native is { IsSyllabic: true } ? LeastJoinedSyllables : LeastJoined;

    /// <summary>Whether a word and two that are written as one are alike enough to be the same.</summary>
    public static bool AreJoined(in WordLink link) => link.Similarity >= (link.Likeness == WordLikeness.Transliteration ? LeastJoinedSyllables : LeastJoined);

    /// <summary>Appends the words like Latin letters, or like another usual way to write them, each once; those of which the learned correspondence must be asked are left open.</summary>
    /// <param name="unit">The letters.</param>
    /// <param name="isWord">Whether they are a word of the request and not two joined ones.</param>
    /// <param name="scratch">Receives the similar words and the open ones.</param>
    [SkipLocalsInit]
    public void Find(UnitWord unit, bool isWord, SearchScratch scratch)
    {
        Find(unit, null, FormKind.Written, isWord, scratch);
        if (!isWord) return;
        Span<char> room = stackalloc char[SecondForm.MostLetters];
        if (SecondForm.Write(unit.Letters, room) is not (> 0 and int length)) return;
        scratch.Reading.Set(room[..length]);
        Find(scratch.Reading, null, FormKind.Variant, isWord, scratch);
    }

    /// <summary>Appends the words found to the scratch list, each once; those of which the learned correspondence must be asked are left open.</summary>
    /// <param name="unit">The letters, which may be a reading.</param>
    /// <param name="native">The word that they read, where it is of another script.</param>
    /// <param name="kind">What they are of the word that is searched.</param>
    /// <param name="isWord">Whether they are a word of the request and not two joined ones.</param>
    /// <param name="scratch">Receives the similar words and the open ones.</param>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(UnitWord unit, NativeReadings? native, FormKind kind, bool isWord, SearchScratch scratch)
    {
        scratch.BeginForms();
        ReadOnlySpan<uint> keys = unit.Keys;
        Span<int> places = stackalloc int[MatchKeys.MaxKeys];
        view.Keys.Find(keys, places);
        Span<int> forms = stackalloc int[Batch];

        // Two words written as one never meet two others that are; these stand behind the words.
        int count = 0, end = isWord ? int.MaxValue : _firstJoin;
        foreach (int place in places[..keys.Length])
        {
            foreach (int form in view.Keys.Forms(place))
            {
                if (form >= end) break;
                forms[count++] = form;
                view.Forms.Prefetch(form);
                if (count < Batch) continue;
                Compare(unit.Pattern, native, kind, isWord, forms, scratch);
                count = 0;
            }
        }

        Compare(unit.Pattern, native, kind, isWord, forms[..count], scratch);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayReach(SpellingPattern pattern, in FormEntry form, int least) =>
        Math.Abs(form.Signature.Length - pattern.Letters.Length) <= MostLengthDifference && pattern.MayReach(form.Signature, least);

    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Compare(SpellingPattern pattern, NativeReadings? native, FormKind kind, bool isWord, ReadOnlySpan<int> forms, SearchScratch scratch)
    {
        Span<byte> room = stackalloc byte[SpellingUnits.MaxUnits];
        Span<ComparedForm> compared = stackalloc ComparedForm[Batch];
        int count = 0;
        foreach (int form in forms)
        {
            // Most forms that share a key are far away, and are left without reading more than their signature.
            ref readonly FormEntry entry = ref view.Forms[form];
            int least = Least(isWord, entry, native), similarity = ComparedForm.Unknown;
            if (!entry.Signature.IsForeign && !MayReach(pattern, entry, native is { IsLearned: true } ? LeastReading : least)) continue;
            if (!scratch.IsNewForm(form)) continue;
            bool isForeign = native is not null || entry.Signature.IsForeign;
            if (isForeign) least = LeastSimilarity;
            if (isForeign && (kind == FormKind.Decoding || entry.Kind == FormKind.Decoding || Math.Abs(entry.Signature.Length - pattern.Letters.Length) > MostLengthDifference)) similarity = 0;
            else if (!entry.IsWhole || !pattern.ComparesUnits(entry.Letters)) similarity = pattern.Compare(view.Letters(form), view.Units(form, room), least);
            compared[count++] = new ComparedForm(form, least, similarity);
        }

        scratch.Lanes.Compare(pattern, view.Forms, compared[..count]);
        foreach (ref readonly ComparedForm form in compared[..count])
        {
            ref readonly FormEntry entry = ref view.Forms[form.Form];
            if (native is not null || entry.Signature.IsForeign) CompareAcrossScripts(native, entry.Word, form.Similarity, Least(isWord, entry, native), scratch);
            else if (form.Similarity > 0) scratch.Keep(Similar(entry, kind, form.Similarity));
        }
    }

    private static SimilarWord Similar(in FormEntry entry, FormKind kind, int similarity)
    {
        if (kind == FormKind.Variant || entry.Kind == FormKind.Variant) similarity = Math.Min(similarity, MostVariant);
        return new SimilarWord(entry.Word, similarity, similarity == SpellingSimilarity.Same ? WordLikeness.Exact : WordLikeness.Spelling);
    }

    /// <summary>Takes a listed word with a reading of which one at least stands for a word of another script.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CompareAcrossScripts(NativeReadings? native, int word, int spelling, int least, SearchScratch scratch)
    {
        NativeReadings? listed = view.WordNative[word];
        NativeReadings foreign = (native ?? listed)!;
        bool areBoth = native is not null && listed is not null;
        int similarity = ByReading(spelling, foreign);
        if (areBoth && native!.Word == listed!.Word) scratch.Keep(new SimilarWord(word, SpellingSimilarity.Same, WordLikeness.Exact));
        else if (!areBoth && foreign.IsLearned) scratch.LeaveOpen(new OpenWord(word, similarity));
        else if (similarity >= least) scratch.Keep(new SimilarWord(word, similarity, WordLikeness.Transliteration));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int ByReading(int spelling, NativeReadings native)
    {
        if (spelling == 0) return 0;
        int similarity = native.IsSyllabic ? SpellingSimilarity.Same - ((SpellingSimilarity.Same - spelling) * SyllabicPercent / 100) : spelling;
        return similarity * ReadingPercent / 100;
    }
}
