using System.Runtime.InteropServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed names that can still reach the threshold. The heaviest words of the request are its pivots: as few as leave so
/// little weight to the others that no name reaches the threshold by these alone. The names of words similar to the pivots are looked
/// through, and those that meet too little of the request are left. Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
internal sealed class CandidateRetriever
{
    /// <summary>Names beyond this many are left out, those that match least first, and the result says that it is not whole.</summary>
    public const int MaxCandidates = 20_000;

    private const int LatinLetters = 26;

    /// <summary>Edits that two words written as one may carry: further ones leave them less alike than counts.</summary>
    private const int JoinedEdits = 1;

    /// <summary>Words whose names are fetched at once.</summary>
    private const int Ahead = 4;

    private readonly GenerationView _view;
    private readonly WordWeights _weights;
    private readonly SimilarWordFinder _finder;
    private readonly NameColumns _names;
    private readonly SimilarWordCache _cache = new();
    private readonly int[] _initials = new int[LatinLetters];

    /// <summary>Prepares a generation for searches.</summary>
    /// <param name="view">The generation.</param>
    /// <param name="weights">What words weigh.</param>
    /// <param name="names">Its names.</param>
    /// <param name="finder">Finds similar words.</param>
    public CandidateRetriever(GenerationView view, WordWeights weights, NameColumns names, SimilarWordFinder finder)
    {
        _view = view;
        _weights = weights;
        _finder = finder;
        _names = names;
        for (int i = 0; i < LatinLetters; i++) _initials[i] = view.FindWord([(char)('a' + i)]);
    }

    /// <summary>Whether two types do not exclude each other.</summary>
    public static bool TypesAgree(EntityType request, EntityType listed) => request == listed || request == EntityType.Unknown || listed == EntityType.Unknown;

    /// <summary>Cuts the analysed request into units and weighs them.</summary>
    public void FindWords(SearchScratch scratch)
    {
        NameBuffer name = scratch.Name;
        Span<char> joined = stackalloc char[256];
        for (int w = 0; w < name.Count; w++)
        {
            ref readonly NameWord word = ref name.Words[w];
            AddUnit(scratch, w, 1, name.Form(w), word.Native);
            if (!WordJoins.IsJoinable(name, w)) continue;
            ReadOnlySpan<char> first = name.Form(w), second = name.Form(w + 1);
            if (first.Length + second.Length > joined.Length) continue;
            first.CopyTo(joined);
            second.CopyTo(joined[first.Length..]);
            ReadOnlySpan<char> letters = joined[..(first.Length + second.Length)];
            AddUnit(scratch, w, 2, letters, word.Native is null ? null : NativeReader.Read(letters, word.Script));
        }

        SetWeights(scratch);
    }

    /// <summary>Lists the names that can still reach a score.</summary>
    /// <param name="scratch">A search whose words are found.</param>
    /// <param name="bounds">The score to reach and what the composer charges at least.</param>
    /// <param name="type">Names of other types are left out.</param>
    /// <returns>Whether all of them are listed; <see langword="false"/> where the cap left some out.</returns>
    public bool FindNames(SearchScratch scratch, in ScoreBounds bounds, EntityType type)
    {
        scratch.BeginCandidates();
        uint pivots = Pivots(scratch, bounds, out bool isWhole, out int weight, out int information);
        MarkMet(scratch);
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if ((pivots & Mask(unit)) == 0) continue;
            for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
            {
                SimilarWord similar = scratch.Similar[s];
                if (s + Ahead < unit.SimilarEnd) _names.Postings.Prefetch(_view.PostingStart[scratch.Similar[s + Ahead].Word]);
                if (CanReach(unit, similar, weight, information, bounds)) AddNames(scratch, similar.Word, (int)((long)unit.Weight * similar.Similarity / 10_000), type, bounds);
            }

            // An initial meets a word without being like it; where every word is searched, some other word finds the name.
            if (!isWhole && unit.Span == 1) AddInitial(scratch, unit.First, type, bounds);
        }

        if (scratch.Candidates.Count <= MaxCandidates) return true;
        scratch.Candidates.Sort();
        scratch.Candidates.RemoveRange(MaxCandidates, scratch.Candidates.Count - MaxCandidates);
        return false;
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

    /// <summary>The request words of which a name must meet at least one, as a mask.</summary>
    /// <param name="scratch">The search.</param>
    /// <param name="bounds">The score to reach.</param>
    /// <param name="isWhole">Whether these are all words.</param>
    /// <param name="total">What all words weigh at most.</param>
    /// <param name="totalInformation">What all words say at most.</param>
    private static uint Pivots(SearchScratch scratch, in ScoreBounds bounds, out bool isWhole, out int total, out int totalInformation)
    {
        int weight = 0, information = 0, unmet = 0;
        uint left = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;
            weight += MostMatched(unit, bounds);
            information += MostInformation(unit);
            left |= Mask(unit);
        }

        total = weight;
        totalInformation = information;
        uint pivots = 0;
        while (left != 0 && (scratch.IsTruncated || bounds.CanReach(weight, information, unmet, 0)))
        {
            int heaviest = Heaviest(scratch, left);
            ref readonly RequestUnit unit = ref scratch.Units[heaviest];
            weight -= MostMatched(unit, bounds);
            information -= MostInformation(unit);
            if (WordWeights.IsSignificant(scratch.Name.Words[unit.First].Role)) unmet += unit.Weight;
            pivots |= Mask(unit);
            left &= ~Mask(unit);
        }

        isWhole = left == 0;
        return pivots;
    }

    /// <summary>
    /// Whether a name that meets a unit by a similar word can reach the score where every other word of the request is met letter for letter.
    /// The less the listed word weighs, the less its disagreement costs, so that its least weight counts; and its greatest information.
    /// </summary>
    private bool CanReach(in RequestUnit unit, SimilarWord similar, int total, int totalInformation, in ScoreBounds bounds)
    {
        if (similar.Similarity == 10_000) return true;
        int weight = Math.Min(unit.Weight, _names.LeastWeights[similar.Word]), information = Math.Min(unit.Information, _names.MostInformation[similar.Word]);
        int rest = Math.Max(0, total - unit.Weight), restInformation = Math.Max(0, totalInformation - unit.Information);
        int matched = (int)((long)weight * similar.Similarity / 10_000);
        return bounds.CanReach(rest + matched, restInformation + bounds.Prices.Informed(information, similar.Similarity, similar.Likeness), 0, 0, bounds.Prices.Disagreed(weight, similar.Similarity));
    }

    /// <summary>
    /// Marks what the words of the request meet, so that a name that meets too few is left before it is fetched.
    /// Not where initials and cut words meet what they are not like.
    /// </summary>
    private void MarkMet(SearchScratch scratch)
    {
        bool isUsed = !scratch.IsTruncated;
        for (int w = 0; isUsed && w < scratch.Name.Count; w++) isUsed = scratch.Name.Words[w].Role != WordRole.Initial;
        scratch.Met.Begin(isUsed);
        for (int u = 0; isUsed && u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
            {
                SimilarWord similar = scratch.Similar[s];
                _view.PostingStart.Prefetch(similar.Word);
                _names.MostInformation.Prefetch(similar.Word);
                scratch.Met.Mark(similar, _names.LeastWeights[similar.Word], unit);
            }
        }
    }

    private static int Heaviest(SearchScratch scratch, uint left)
    {
        int heaviest = -1;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span == 1 && (left & Mask(unit)) != 0 && (heaviest < 0 || unit.Weight > scratch.Units[heaviest].Weight)) heaviest = u;
        }

        return heaviest;
    }

    /// <summary>An initial may weigh more than the word that it stands for.</summary>
    private static int MostMatched(in RequestUnit unit, in ScoreBounds bounds) => Math.Max(unit.Weight, bounds.Prices.InitialWeight);

    private static int MostInformation(in RequestUnit unit) => Math.Max(unit.Information, ScorePrices.InitialInformation);

    private static uint Mask(in RequestUnit unit) => (unit.Span == 2 ? 3u : 1u) << unit.First;

    private void AddInitial(SearchScratch scratch, int word, EntityType type, in ScoreBounds bounds)
    {
        ReadOnlySpan<char> letters = scratch.Name.Form(word);
        if (letters.Length < 2 || !char.IsAsciiLetterLower(letters[0]) || !WordWeights.IsSignificant(scratch.Name.Words[word].Role)) return;
        int initial = _initials[letters[0] - 'a'];
        if (initial >= 0) AddNames(scratch, initial, 0, type, bounds);
    }

    private void AddNames(SearchScratch scratch, int word, int weight, EntityType type, in ScoreBounds bounds)
    {
        MetWords words = scratch.Met;
        MetSet met = words.Of(word);
        int start = _view.PostingStart[word];
        foreach (ref readonly NamePosting posting in _names.Postings.AsSpan(start, _view.PostingStart[word + 1] - start))
        {
            if (words.IsUsed && !words.MayReach(met, posting, scratch, bounds)) continue;
            if (TypesAgree(type, (EntityType)_names.Types[posting.Name])) scratch.AddName(posting.Name, weight);
        }
    }

    private void AddUnit(SearchScratch scratch, int first, int span, ReadOnlySpan<char> letters, NativeReadings? native)
    {
        int u = scratch.UnitCount++;
        scratch.Units[u] = new RequestUnit { First = first, Span = span };
        UnitWord word = scratch.WordOf(u);
        word.Set(letters, span == 1 ? MatchKeys.MostEdits : JoinedEdits);
        ref RequestUnit unit = ref scratch.Units[u];
        if (span == 1) unit.Information = WordInformation.InLife(letters, native);

        Search(scratch, u, native);
        for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
        {
            SimilarWord similar = scratch.Similar[s];
            if (similar.Likeness == WordLikeness.Exact) unit.Information = Math.Min(unit.Information, _view.WordInformation[similar.Word]);
        }
    }

    private void Search(SearchScratch scratch, int u, NativeReadings? native)
    {
        ref RequestUnit unit = ref scratch.Units[u];
        unit.SimilarStart = scratch.Similar.Count;
        bool isWord = unit.Span == 1;

        // Two words of an alphabet that are written as one seldom recur, and are found fast.
        bool isKept = isWord || native is not null;
        ReadOnlySpan<char> letters = native is null ? scratch.WordOf(u).Letters : native.Word;
        int kind = (isWord ? 1 : 0) | (scratch.IsPerson ? 2 : 0) | (scratch.IsTranslated ? 4 : 0);
        if (!isKept || !_cache.TryAppend(letters, kind, scratch.Similar))
        {
            _finder.Find(scratch, scratch.WordOf(u), native, isWord);
            if (isKept) _cache.Add(letters, kind, CollectionsMarshal.AsSpan(scratch.Similar)[unit.SimilarStart..]);
        }

        unit.SimilarEnd = scratch.Similar.Count;
        for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++) scratch.Link(u, scratch.Similar[s]);
    }

    private void SetWeights(SearchScratch scratch)
    {
        scratch.SignificantWeight = scratch.InitialCount = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;

            // What the end of a field left of a word says little.
            bool stump = scratch.IsTruncated && unit.First == scratch.Name.Count - 1 && unit.SimilarEnd == unit.SimilarStart;
            WordRole role = scratch.Name.Words[unit.First].Role;
            unit.Weight = _weights.Of(unit.Information, stump ? WordRole.Initial : role);
            bool meetsAnything = role == WordRole.Initial || (scratch.IsTruncated && unit.First == scratch.Name.Count - 1);
            int significant = !meetsAnything && WordWeights.IsSignificant(role) ? unit.Weight : 0;
            scratch.SignificantWeights[unit.First] = significant;
            scratch.SignificantWeight += significant;
            if (meetsAnything) scratch.InitialCount++;
        }

        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 2) continue;
            unit.Weight = 0;
            unit.Information = 0;
            for (int v = 0; v < scratch.UnitCount; v++)
            {
                if (scratch.Units[v].Span != 1 || (scratch.Units[v].First != unit.First && scratch.Units[v].First != unit.First + 1)) continue;
                unit.Weight += scratch.Units[v].Weight;
                unit.Information += scratch.Units[v].Information;
            }
        }
    }
}
