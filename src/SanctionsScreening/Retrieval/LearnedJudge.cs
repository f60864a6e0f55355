using System.Runtime.CompilerServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Asks the learned correspondence about listed words that may be like a word of the request, of which one is of another script.
/// Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
/// <param name="view">The generation.</param>
internal sealed class LearnedJudge(GenerationView view)
{
    /// <summary>Makes similar words of a unit's open ones: of all, or of those that names hold which may still reach the score.</summary>
    /// <param name="scratch">The search.</param>
    /// <param name="u">The unit, which then has no open word.</param>
    /// <param name="wanted">The words that matter; <see langword="null"/> where all do.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Judge(SearchScratch scratch, int u, WantedWords? wanted)
    {
        ref RequestUnit unit = ref scratch.Units[u];
        NativeReadings? native = scratch.WordOf(u).Native;
        scratch.BeginWord();
        int start = scratch.Similar.Count;
        for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++) scratch.Keep(scratch.Similar[s]);
        for (int o = unit.OpenStart; o < unit.OpenEnd; o++)
        {
            OpenWord open = scratch.Open[o];
            if (wanted?.Has(open.Word) == false) continue;
            int form = view.WordForm[open.Word], least = SpelledWordFinder.Least(unit.IsWord, view.Forms[form], native);
            int similarity = Similarity(native ?? view.WordNative[open.Word]!, native is null ? scratch.WordOf(u).Letters : view.Letters(form), open.Reading, least);
            if (similarity >= least) scratch.Keep(new SimilarWord(open.Word, similarity, WordLikeness.Transliteration));
        }

        scratch.OpenCount -= unit.OpenEnd - unit.OpenStart;
        (unit.SimilarStart, unit.SimilarEnd, unit.OpenEnd) = (start, scratch.Similar.Count, unit.OpenStart);
    }

    /// <summary>
    /// What was learned from real pairs decides; an alphabet's reading that it does not support counts half.
    /// Syllabic scripts were learned from foreign names, while their own names follow the rule.
    /// </summary>
    private static int Similarity(NativeReadings foreign, ReadOnlySpan<char> letters, int reading, int least)
    {
        int spelled = LearnedLikeness.Of(foreign, letters, LeastSpelled(foreign, reading, least));
        return Math.Max(spelled, foreign.IsSyllabic ? reading : ((3 * reading) + spelled) / 4);
    }

    /// <summary>The least that a learned similarity must be to matter beside that of a reading.</summary>
    private static int LeastSpelled(NativeReadings foreign, int reading, int least) =>
        reading == 0 ? least : foreign.IsSyllabic ? Math.Max(least, reading) : Math.Clamp((4 * least) - (3 * reading), 0, least);
}
