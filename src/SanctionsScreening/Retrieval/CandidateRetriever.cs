using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Finds the listed names that can still reach the threshold: similar words first, then the names that hold them, rarest first.
/// Stateless over one generation; safe to share, each search with its own scratch.
/// </summary>
internal sealed class CandidateRetriever(GenerationView view, WordWeights weights)
{
    /// <summary>Names whose bound is known are scored in order of it; beyond this many the result says that it is not whole.</summary>
    public const int MaxCandidates = 20_000;

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

    /// <summary>Lists the names that can match at least a share of the request's weight, likeliest first.</summary>
    /// <param name="scratch">A search whose words are found.</param>
    /// <param name="leastPercent">The share of the request's weight that a name must be able to match, in percent.</param>
    /// <returns>Whether all of them are listed; <see langword="false"/> where the cap left some out.</returns>
    public bool FindNames(SearchScratch scratch, int leastPercent)
    {
        Span<int> order = stackalloc int[SearchScratch.MaxUnits];
        int total = 0, singles = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            if (scratch.Units[u].Span == 1) total += scratch.Units[u].Weight;
            order[singles++] = u;
        }

        order = order[..singles];
        RequestUnit[] units = scratch.Units;
        order.Sort((a, b) => units[b].Weight != units[a].Weight ? units[b].Weight.CompareTo(units[a].Weight) : a.CompareTo(b));
        int needed = (int)((long)total * leastPercent / 100);
        int rest = total;
        foreach (int u in order)
        {
            // Units that are left can no longer lift a new name above what is needed: only names already touched matter.
            if (rest < needed && scratch.Touched.Count > 0) break;
            ref readonly RequestUnit unit = ref units[u];
            if (unit.Span == 1) rest -= unit.Weight;
            for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
            {
                SimilarWord similar = scratch.Similar[s];
                int weight = (int)((long)unit.Weight * similar.Similarity / 10_000);
                foreach (int name in view.NamesOf(similar.Word)) scratch.AddToName(name, weight);
            }
        }

        if (rest < 0) rest = 0;
        foreach (int name in scratch.Touched)
        {
            int bound = scratch.SumOf(name) + rest;
            if (bound >= needed) scratch.Candidates.Add(new Candidate(name, bound));
        }

        scratch.Candidates.Sort();
        if (scratch.Candidates.Count <= MaxCandidates) return true;
        scratch.Candidates.RemoveRange(MaxCandidates, scratch.Candidates.Count - MaxCandidates);
        return false;
    }

    private void AddUnit(SearchScratch scratch, int word, int span, ReadOnlySpan<char> letters, NativeReadings? native)
    {
        int unit = scratch.UnitCount++;
        int start = scratch.Similar.Count;
        SimilarWordFinder.Find(view, letters, native, scratch);
        scratch.Units[unit] = new RequestUnit { First = word, Span = span, SimilarStart = start, SimilarEnd = scratch.Similar.Count };
        int information = WordInformation.InLife(letters, native);
        for (int s = start; s < scratch.Similar.Count; s++)
        {
            SimilarWord similar = scratch.Similar[s];
            scratch.Link(unit, similar);
            if (similar.Likeness == WordLikeness.Exact) information = Math.Min(information, view.WordInformation[similar.Word]);
        }

        scratch.Units[unit].Information = information;
    }

    private void SetWeights(SearchScratch scratch)
    {
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if (unit.Span == 1) unit.Weight = weights.Of(unit.Information, scratch.Name.Words[unit.First].Role);
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
