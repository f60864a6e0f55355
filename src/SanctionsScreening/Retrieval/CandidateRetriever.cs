using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed names that can still reach the threshold: similar words first, then the names that hold them, rarest first.
/// Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
internal sealed class CandidateRetriever
{
    /// <summary>Names whose bound is known are scored in order of it; beyond this many the result says that it is not whole.</summary>
    public const int MaxCandidates = 20_000;

    /// <summary>The most that one word weighs.</summary>
    private const int MostWeight = 10_000;

    private readonly GenerationView _view;
    private readonly WordWeights _weights;
    private readonly MeaningScores _meanings;
    private readonly int[] _nameWeights;
    private readonly int[] _wordWeights;

    /// <summary>Prepares a generation for searches.</summary>
    public CandidateRetriever(GenerationView view, WordWeights weights, MeaningScores meanings)
    {
        _view = view;
        _weights = weights;
        _meanings = meanings;
        _nameWeights = new int[view.NameCount];
        _wordWeights = new int[view.WordCount];
        for (int word = 0; word < _wordWeights.Length; word++) _wordWeights[word] = view.WordForm[word] < 0 || view.WordIsJoin[word] ? 2 * MostWeight : weights.Of(view.WordInformation[word], WordRole.Plain);
        for (int name = 0; name < _nameWeights.Length; name++)
        {
            for (int p = view.NameStart[name]; p < view.NameStart[name + 1]; p++)
            {
                var role = (WordRole)view.NameRoles[p];
                if (WordWeights.IsSignificant(role)) _nameWeights[name] += weights.Of(view.WordInformation[view.NameWords[p]], role);
            }
        }
    }

    /// <summary>Cuts the analysed request into units and links them to similar listed words.</summary>
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

    /// <summary>Lists the names that can still reach a score, likeliest first.</summary>
    /// <param name="scratch">A search whose words are found.</param>
    /// <param name="bounds">The score to reach and the least prices of words that meet nothing.</param>
    /// <returns>Whether all of them are listed; <see langword="false"/> where the cap left some out.</returns>
    public bool FindNames(SearchScratch scratch, in ScoreBounds bounds)
    {
        Span<int> order = stackalloc int[SearchScratch.MaxUnits];
        int total = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            if (scratch.Units[u].Span == 1) total += scratch.Units[u].Weight;
            order[u] = u;
        }

        order = order[..scratch.UnitCount];
        RequestUnit[] units = scratch.Units;
        SortByWeight(order, units);
        int needed = bounds.LeastMatched(total);
        int rest = total;
        foreach (int u in order)
        {
            // Units that are left can no longer lift a new name above what is needed: only names already touched matter.
            if (rest < needed) break;
            ref readonly RequestUnit unit = ref units[u];
            if (unit.Span == 1) rest -= unit.Weight;
            for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
            {
                SimilarWord similar = scratch.Similar[s];
                int weight = (int)((long)unit.Weight * similar.Similarity / 10_000);
                foreach (int name in _view.NamesOf(similar.Word)) scratch.AddToName(name, weight, _wordWeights[similar.Word]);
            }
        }

        rest = Math.Max(0, rest);
        foreach (int name in scratch.Touched)
        {
            int bound = scratch.SumOf(name) + rest;
            int unmet = _nameWeights[name] - scratch.ListedSumOf(name) - (rest > 0 ? MostWeight * scratch.UnitCount : 0);
            if (bounds.CanReach(bound, total, unmet)) scratch.Candidates.Add(new Candidate(name, bound));
        }

        scratch.Candidates.Sort();
        if (scratch.Candidates.Count <= MaxCandidates) return true;
        scratch.Candidates.RemoveRange(MaxCandidates, scratch.Candidates.Count - MaxCandidates);
        return false;
    }

    /// <summary>Heaviest first; a handful of units, so by insertion and without allocating a comparer.</summary>
    private static void SortByWeight(Span<int> order, RequestUnit[] units)
    {
        for (int i = 1; i < order.Length; i++)
        {
            int unit = order[i], j = i - 1;
            while (j >= 0 && units[order[j]].Weight < units[unit].Weight)
            {
                order[j + 1] = order[j];
                j--;
            }

            order[j + 1] = unit;
        }
    }

    private void AddUnit(SearchScratch scratch, int word, int span, ReadOnlySpan<char> letters, NativeReadings? native)
    {
        int unit = scratch.UnitCount++;
        int start = scratch.Similar.Count;
        SimilarWordFinder.Find(_view, letters, native, span == 1 ? _meanings : null, scratch);
        scratch.Units[unit] = new RequestUnit { First = word, Span = span, SimilarStart = start, SimilarEnd = scratch.Similar.Count };
        int information = WordInformation.InLife(letters, native);
        for (int s = start; s < scratch.Similar.Count; s++)
        {
            SimilarWord similar = scratch.Similar[s];
            scratch.Link(unit, similar);
            if (similar.Likeness == WordLikeness.Exact) information = Math.Min(information, _view.WordInformation[similar.Word]);
        }

        scratch.Units[unit].Information = information;
    }

    private void SetWeights(SearchScratch scratch)
    {
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;

            // What the end of a field left of a word says little.
            bool stump = scratch.IsTruncated && unit.First == scratch.Name.Count - 1 && unit.SimilarEnd == unit.SimilarStart;
            unit.Weight = _weights.Of(unit.Information, stump ? WordRole.Initial : scratch.Name.Words[unit.First].Role);
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
