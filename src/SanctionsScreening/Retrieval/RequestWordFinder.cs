using System.Runtime.InteropServices;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Cuts a request into the words that are searched, each with the listed words that it is like. What was found of a word is remembered for the next
/// request. Safe to share between threads, each search with its own scratch.
/// </summary>
/// <param name="view">The generation.</param>
/// <param name="weights">What words weigh.</param>
/// <param name="finder">Finds similar words.</param>
/// <param name="judge">Judges those that it leaves open.</param>
internal sealed class RequestWordFinder(GenerationView view, WordWeights weights, SimilarWordFinder finder, LearnedJudge judge)
{
    /// <summary>Edits that two words written as one may carry: further ones leave them less alike than counts.</summary>
    private const int JoinedEdits = 1;

    private readonly SimilarWordCache _cache = new();

    /// <summary>Cuts the analysed request into units, weighs them, and links what is like them where no word is left open.</summary>
    /// <param name="scratch">The search.</param>
    /// <param name="leavesOpen">Whether words that are dear to judge may be left open until it is known which of them matter.</param>
    public void Find(SearchScratch scratch, bool leavesOpen = false)
    {
        // What a cut word weighs depends on whether it is like anything.
        leavesOpen &= !scratch.IsTruncated;
        NameBuffer name = scratch.Name;
        Span<char> joined = stackalloc char[256];
        for (int w = 0; w < name.Count; w++)
        {
            ref readonly NameWord word = ref name.Words[w];
            AddUnit(scratch, w, 1, name.Form(w), word.Native, leavesOpen);
            if (!WordJoins.IsJoinable(name, w)) continue;
            ReadOnlySpan<char> first = name.Form(w), second = name.Form(w + 1);
            if (first.Length + second.Length > joined.Length) continue;
            first.CopyTo(joined);
            second.CopyTo(joined[first.Length..]);
            ReadOnlySpan<char> letters = joined[..(first.Length + second.Length)];
            AddUnit(scratch, w, 2, letters, word.Native is null ? null : NativeReader.Read(letters, word.Script), leavesOpen);
        }

        SetWeights(scratch);
        if (scratch.OpenCount == 0) scratch.LinkWords();
    }

    private void AddUnit(SearchScratch scratch, int first, int span, ReadOnlySpan<char> letters, NativeReadings? native, bool leavesOpen)
    {
        int u = scratch.UnitCount++;
        scratch.Units[u] = new RequestUnit { First = first, Span = span, IsOneRun = span == 2 && native is { IsSyllabic: true } && scratch.Name.Words[first].JoinedToNext };
        UnitWord word = scratch.WordOf(u);
        word.Set(letters, span == 1 ? MatchKeys.MostEdits : JoinedEdits, native);
        ref RequestUnit unit = ref scratch.Units[u];
        if (span == 1) unit.Information = WordInformation.InLife(letters, native);

        Search(scratch, u, leavesOpen);
        for (int s = unit.SimilarStart; s < unit.SimilarEnd; s++)
        {
            SimilarWord similar = scratch.Similar[s];
            if (similar.Likeness == WordLikeness.Exact) unit.Information = Math.Min(unit.Information, view.WordInformation[similar.Word]);
        }
    }

    private void Search(SearchScratch scratch, int u, bool leavesOpen)
    {
        ref RequestUnit unit = ref scratch.Units[u];
        NativeReadings? native = scratch.WordOf(u).Native;
        (unit.SimilarStart, unit.OpenStart) = (scratch.Similar.Count, scratch.Open.Count);
        bool isWord = unit.IsWord;

        // Two words of an alphabet that are written as one seldom recur, and are found fast.
        bool isKept = isWord || native is not null;
        ReadOnlySpan<char> letters = native is null ? scratch.WordOf(u).Letters : native.Word;
        int kind = (isWord ? 1 : 0) | (scratch.IsPerson ? 2 : 0) | (scratch.IsTranslated ? 4 : 0);
        bool isKnown = isKept && _cache.TryAppend(letters, kind, scratch.Similar);
        if (!isKnown) isKept &= finder.Find(scratch, scratch.WordOf(u), isWord) | scratch.Open.Count > unit.OpenStart;
        (unit.SimilarEnd, unit.OpenEnd) = (scratch.Similar.Count, scratch.Open.Count);
        scratch.OpenCount += unit.OpenEnd - unit.OpenStart;
        if (unit.IsOpen && (!leavesOpen || (isKept && _cache.IsAskedAgain(letters, kind)))) judge.Judge(scratch, u, null);
        if (isKept && !isKnown && !unit.IsOpen) _cache.Add(letters, kind, CollectionsMarshal.AsSpan(scratch.Similar)[unit.SimilarStart..]);
    }

    private void SetWeights(SearchScratch scratch)
    {
        scratch.SignificantWeight = scratch.LeastWeight = scratch.InitialCount = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;

            // What the end of a field left of a word says little.
            bool stump = scratch.IsTruncated && unit.First == scratch.Name.Count - 1 && unit.SimilarEnd == unit.SimilarStart;
            WordRole role = scratch.Name.Words[unit.First].Role;
            unit.Weight = weights.Of(unit.Information, stump ? WordRole.Initial : role);
            bool meetsAnything = scratch.MeetsAnything(unit);
            int significant = !meetsAnything && WordWeights.IsSignificant(role) ? unit.Weight : 0, least = weights.LeastUnmet(significant, role);
            scratch.SignificantWeights[unit.First] = significant;
            scratch.SignificantWeight += significant;
            scratch.LeastWeights[unit.First] = least;
            scratch.LeastWeight += least;
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
