using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SanctionsScreening.Names;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <content>Which names cannot reach a score, whatever their words are aligned with.</content>
internal sealed partial class NameMatcher
{
    /// <summary>Names that are fetched at once.</summary>
    private const int Ahead = 6;

    /// <summary>The least that the composer charges.</summary>
    public ScorePrices Prices => _composer.Prices;

    /// <summary>
    /// Whether a name can reach a score. Every listed word is given the best of the request words that it is like, whether another one takes it or not;
    /// words that are like none meet nothing, unless an initial or a word cut off on the other side takes them, which meet a word without being like it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool CanReach(SearchScratch scratch, int name, in ScoreBounds bounds)
    {
        ReadOnlySpan<ListedWord> words = WordsOf(name);
        ReadOnlySpan<WordLink> links = CollectionsMarshal.AsSpan(scratch.Links);
        int matched = 0, information = 0, listed = 0, listedInitials = 0, significant = 0;
        uint requestMet = 0, listedMet = 0;
        for (int p = 0; p < words.Length; p++)
        {
            ref readonly ListedWord word = ref words[p];
            if (Best(scratch, links, word.Word, 1, word.Weight, word.Information, ref matched, ref information, ref requestMet)) listedMet |= Mask(p, 1);
            if (word.Join >= 0 && Best(scratch, links, word.Join, 2, word.Weight + words[p + 1].Weight, word.Information + words[p + 1].Information, ref matched, ref information, ref requestMet)) listedMet |= Mask(p, 2);
        }

        for (int p = 0; p < words.Length; p++)
        {
            ref readonly ListedWord word = ref words[p];
            if (!WordWeights.IsSignificant(word.Role)) continue;
            significant++;
            if (word.Role == WordRole.Initial) listedInitials++;
            else if ((listedMet & Mask(p, 1)) == 0) listed += word.Weight;
        }

        (int request, int[] weights) = significant == 1 ? (scratch.LeastWeight, scratch.LeastWeights) : (scratch.SignificantWeight, scratch.SignificantWeights);
        for (uint met = requestMet; met != 0; met &= met - 1) request -= weights[BitOperations.TrailingZeroCount(met)];
        int requestInitials = scratch.InitialCount;
        (int broughtWeight, int broughtInformation) = scratch.InitialsBring(listedInitials, bounds.Prices);
        return bounds.CanReach(matched + broughtWeight, information + broughtInformation, Math.Max(0, request - (listedInitials * WordWeights.Most)), Math.Max(0, listed - (requestInitials * WordWeights.Most)));
    }

    /// <summary>Begins to fetch the names behind a candidate: first where their words stand, then the words.</summary>
    public void Prefetch(List<Candidate> candidates, int at)
    {
        if (at + (2 * Ahead) < candidates.Count) _view.NameStart.Prefetch(candidates[at + (2 * Ahead)].Name);
        if (at + Ahead < candidates.Count) _words.Prefetch(_view.NameStart[candidates[at + Ahead].Name]);
    }

    /// <summary>Adds what a listed word brings where it meets the best of its request words.</summary>
    /// <returns>Whether it is like any.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Best(SearchScratch scratch, ReadOnlySpan<WordLink> links, int word, int span, int weight, int information, ref int matched, ref int matchedInformation, ref uint requestMet)
    {
        int link = scratch.FirstLink(word);
        if (link < 0) return false;
        int bestGain = -1, bestInformation = 0;
        while (link >= 0)
        {
            ref readonly WordLink found = ref links[link];
            link = found.Next;
            ref readonly RequestUnit unit = ref scratch.Units[found.Unit];
            if (!MayMeet(unit, span, found)) continue;
            requestMet |= Mask(unit.First, unit.Span);
            bestGain = Math.Max(bestGain, (int)((long)Math.Min(weight, unit.Weight) * found.Similarity / 10_000) + 1);
            bestInformation = Math.Max(bestInformation, (int)((long)Math.Min(information, unit.Information) * found.Similarity / 10_000) + 1);
        }

        if (bestGain < 0) return false;
        matched += bestGain;
        matchedInformation += bestInformation;
        return true;
    }
}
