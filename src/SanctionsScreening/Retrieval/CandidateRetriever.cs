using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed names that can still reach the threshold. The request words that lead to most names are set aside while no name reaches
/// the threshold by these alone; the others are its pivots. The names of words similar to the pivots are looked
/// through, and those that meet too little of the request are left. Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
internal sealed partial class CandidateRetriever
{
    /// <summary>Names beyond this many are left out, those that match least first, and the result says that it is not whole.</summary>
    public const int MaxCandidates = 20_000;

    /// <summary>Words whose names are fetched at once.</summary>
    private const int Ahead = 4;

    /// <summary>Words that are looked up at once.</summary>
    private const int FarAhead = 8;

    private readonly GenerationView _view;
    private readonly SimilarWordFinder _finder;
    private readonly LearnedJudge _judge;
    private readonly NameColumns _names;
    private readonly Lazy<InitialWords> _initials;

    /// <summary>Prepares a generation for searches.</summary>
    /// <param name="view">The generation.</param>
    /// <param name="names">Its names.</param>
    /// <param name="finder">Finds similar words.</param>
    /// <param name="judge">Judges those that it left open.</param>
    public CandidateRetriever(GenerationView view, NameColumns names, SimilarWordFinder finder, LearnedJudge judge)
    {
        _view = view;
        _finder = finder;
        _judge = judge;
        _names = names;
        _initials = new Lazy<InitialWords>(() => new InitialWords(view));
    }

    /// <summary>Whether two types do not exclude each other.</summary>
    public static bool TypesAgree(EntityType request, EntityType listed) => request == listed || request == EntityType.Unknown || listed == EntityType.Unknown;

    /// <summary>Lists the names that can still reach a score.</summary>
    /// <param name="scratch">A search whose words are found.</param>
    /// <param name="bounds">The score to reach and what the composer charges at least.</param>
    /// <param name="type">Names of other types are left out.</param>
    /// <returns>Whether all of them are listed; <see langword="false"/> where the cap left some out.</returns>
    public bool FindNames(SearchScratch scratch, in ScoreBounds bounds, EntityType type)
    {
        scratch.BeginCandidates();
        JudgeOpen(scratch, bounds, type);
        LookThrough(scratch, bounds, type);
        if (scratch.Candidates.Count <= MaxCandidates) return true;
        scratch.Candidates.Sort();
        scratch.Candidates.RemoveRange(MaxCandidates, scratch.Candidates.Count - MaxCandidates);
        return false;
    }

    /// <summary>Looks through the names of the pivots' words: those that may reach the score are listed or, while words are open, their words are wanted.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void LookThrough(SearchScratch scratch, in ScoreBounds bounds, EntityType type)
    {
        MarkMet(scratch, bounds);
        uint pivots = Pivots(scratch, bounds, out bool isWhole, out int weight, out int information);
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if ((pivots & Mask(unit)) == 0) continue;
            for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
            {
                SimilarWord similar = scratch.Similar[s];
                if (s + Ahead < unit.SimilarEnd) _names.Postings.Prefetch(_names.Ranges[scratch.Similar[s + Ahead].Word].Start);
                if (CanReach(unit, similar, weight, information, bounds)) AddNames(scratch, similar.Word, (int)((long)unit.Weight * similar.Similarity / 10_000), type, bounds);
            }

            for (int o = unit.OpenStart; o < unit.OpenEnd; o++)
            {
                if (o + Ahead < unit.OpenEnd) _names.Postings.Prefetch(_names.Ranges[scratch.Open[o + Ahead].Word].Start);
                AddNames(scratch, scratch.Open[o].Word, 0, type, bounds);
            }

            // An initial meets a word without being like it; where every word is searched, some other word finds the name.
            if (!isWhole && unit.Span == 1) AddInitials(scratch, unit.First, type, bounds);
        }
    }

    /// <summary>Whether some key of the request leads to a word of a name, whether that word is then alike enough to count or not: what the contract of retrieval promises.</summary>
    public bool HasKeyOf(SearchScratch scratch, int name)
    {
        for (int p = _view.NameStart[name]; p < _view.NameStart[name + 1]; p++)
        {
            if (HasKeyOfWord(scratch, _view.NameWords[p]) || (_view.NameJoins[p] >= 0 && HasKeyOfWord(scratch, _view.NameJoins[p]))) return true;
        }

        return false;
    }

    private bool HasKeyOfWord(SearchScratch scratch, int word)
    {
        if (scratch.FirstLink(word) >= 0) return true;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            if (_finder.HasKeyOf(scratch.WordOf(u), word)) return true;
        }

        return false;
    }

    /// <summary>The request words of which a name must meet at least one, as a mask. An initial is none: it meets words without being like them, as a cut word may.</summary>
    /// <param name="scratch">The search.</param>
    /// <param name="bounds">The score to reach.</param>
    /// <param name="isWhole">Whether these are all words.</param>
    /// <param name="total">What all words weigh at most.</param>
    /// <param name="totalInformation">What all words say at most.</param>
    private static uint Pivots(SearchScratch scratch, in ScoreBounds bounds, out bool isWhole, out int total, out int totalInformation)
    {
        int unmet = scratch.LeastWeight;
        uint left = 0;
        total = 0;
        totalInformation = scratch.CutInformation;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;
            total += MostMatched(unit, bounds);
            totalInformation += MostInformation(unit);
            left |= Mask(unit);
        }

        uint pivots = left;
        isWhole = true;
        int weight = 0, information = scratch.CutInformation;
        for (int u = 0; u < scratch.UnitCount && bounds.Score > 0; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1 || !scratch.MeetsAnything(unit)) continue;
            (weight, information) = (weight + MostMatched(unit, bounds), information + MostInformation(unit));
            left &= ~Mask(unit);
            if (scratch.Name.Words[unit.First].Role == WordRole.Initial) pivots &= ~Mask(unit);
            isWhole = false;
        }

        while (left != 0)
        {
            ref readonly RequestUnit unit = ref scratch.Units[MostNames(scratch, left)];
            left &= ~Mask(unit);
            int with = weight + MostMatched(unit, bounds), informed = information + MostInformation(unit), without = unmet - scratch.LeastWeights[unit.First];
            if (bounds.CanReach(with, informed, without, 0)) continue;
            (weight, information, unmet) = (with, informed, without);
            pivots &= ~Mask(unit);
            isWhole = false;
        }

        return pivots;
    }

    /// <summary>
    /// Whether a name that meets a unit by a similar word can reach the score where every other word of the request is met letter for letter.
    /// The less the listed word weighs, the less its disagreement costs, so that its least weight counts; and its greatest information.
    /// </summary>
    private bool CanReach(in RequestUnit unit, SimilarWord similar, int total, int totalInformation, in ScoreBounds bounds)
    {
        if (similar.Similarity == 10_000) return true;
        ref readonly WordRange range = ref _names.Ranges[similar.Word];
        int weight = Math.Min(unit.Weight, range.LeastWeight), information = Math.Min(unit.Information, range.MostInformation);
        int rest = Math.Max(0, total - unit.Weight), restInformation = Math.Max(0, totalInformation - unit.Information);
        int matched = (int)((long)weight * similar.Similarity / 10_000);
        return bounds.CanReach(rest + matched, restInformation + bounds.Prices.Informed(information, similar.Similarity, similar.Likeness), 0, 0, bounds.Prices.Disagreed(weight, similar.Similarity));
    }

    /// <summary>
    /// Marks what the words of the request meet, so that a name that meets too few is left before it is fetched. Counts the names that each unit leads to on the way.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void MarkMet(SearchScratch scratch, in ScoreBounds bounds)
    {
        scratch.LongMet.Begin(scratch, bounds);
        scratch.Met.Begin();
        bool isLong = scratch.LongMet.IsUsed;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            unit.Names = 0;
            for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
            {
                SimilarWord similar = scratch.Similar[s];
                if (s + FarAhead < unit.SimilarEnd) _names.Ranges.Prefetch(scratch.Similar[s + FarAhead].Word);
                unit.Names += _names.CountOf(similar.Word);
                if (isLong) scratch.LongMet.Mark(similar.Word, unit);
                else scratch.Met.Mark(similar, _names.Ranges[similar.Word], unit);
            }

            for (int o = unit.OpenStart; o < unit.OpenEnd; o++)
            {
                int word = scratch.Open[o].Word;
                unit.Names += _names.CountOf(word);
                if (isLong) scratch.LongMet.Mark(word, unit);
                else scratch.Met.Mark(new SimilarWord(word, SpellingSimilarity.Same, WordLikeness.Transliteration), _names.Ranges[word], unit);
            }
        }
    }

    private static int MostNames(SearchScratch scratch, uint left)
    {
        int most = -1;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span == 1 && (left & Mask(unit)) != 0 && (most < 0 || unit.Names > scratch.Units[most].Names)) most = u;
        }

        return most;
    }

    /// <summary>An initial may weigh more than the word that it stands for.</summary>
    private static int MostMatched(in RequestUnit unit, in ScoreBounds bounds) => Math.Max(unit.Weight, bounds.Prices.InitialWeight);

    private static int MostInformation(in RequestUnit unit) => Math.Max(unit.Information, ScorePrices.InitialInformation);

    private static uint Mask(in RequestUnit unit) => (unit.Span == 2 ? 3u : 1u) << unit.First;

    /// <summary>Adds the names with an initial that may stand for a word, or for a reading of it.</summary>
    private void AddInitials(SearchScratch scratch, int word, EntityType type, in ScoreBounds bounds)
    {
        WordRole role = scratch.Name.Words[word].Role;
        if (role == WordRole.Initial || !WordWeights.IsSignificant(role)) return;
        for (char letter = 'a'; letter <= 'z'; letter++)
        {
            if (!scratch.Name.BeginsWith(word, letter)) continue;
            foreach (int initial in _initials.Value.Of(letter)) AddNames(scratch, initial, 0, type, bounds);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void AddNames(SearchScratch scratch, int word, int weight, EntityType type, in ScoreBounds bounds)
    {
        MetWords words = scratch.Met;
        LongMetWords? longWords = scratch.LongMet.IsUsed ? scratch.LongMet : null;
        MetSet met = words.Of(word);
        foreach (ref readonly NamePosting posting in _names.PostingsOf(word))
        {
            if (longWords is null ? !words.MayReach(met, posting, scratch, bounds) : !longWords.MayReach(word, posting, scratch, bounds)) continue;
            if (type != EntityType.Unknown && !TypesAgree(type, (EntityType)_names.Types[posting.Name])) continue;
            if (scratch.OpenCount > 0) Want(scratch, word, posting);
            else scratch.AddName(posting.Name, weight);
        }
    }
}
