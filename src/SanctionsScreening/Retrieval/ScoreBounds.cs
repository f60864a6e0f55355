using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>What a name must be able to match to reach a score: whatever meets nothing costs at least these prices, so that no name that could reach it is left out.</summary>
/// <param name="Prices">The least prices.</param>
/// <param name="Score">The score to reach before calibration, 0 to 10,000.</param>
internal readonly record struct ScoreBounds(ScorePrices Prices, int Score)
{
    /// <summary>Weight that rounding can add to what was matched.</summary>
    private const int Rounding = 32;

    /// <summary>Whether a name can reach the score.</summary>
    /// <param name="matched">The most weight that it matches, times its agreement.</param>
    /// <param name="information">The most information that it matches.</param>
    /// <param name="request">The least weight of request words that meet nothing.</param>
    /// <param name="listed">The least weight of the name's words that meet nothing.</param>
    /// <param name="disagreed">The least that matched words cost by disagreeing.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool CanReach(int matched, int information, int request, int listed, long disagreed = 0)
    {
        if (Score <= 0) return true;
        int most = matched + Rounding, both = Math.Min(request, listed), kept = Prices.Kept(information);

        // A contradiction that cost less than an extra would make fewer unmet words the dearer case.
        int forBoth = Prices.Contradiction, forRequest = Math.Min(Prices.ExtraRequest, forBoth), forListed = Math.Min(Prices.ExtraListed, forBoth);
        long against = disagreed + ((long)both * forBoth) + ((long)(request - both) * kept / 100 * forRequest) + ((long)(listed - both) * kept / 100 * forListed);
        long all = ((long)most * 100) + against;
        if (all <= 0) return false;
        long agreement = Math.Min(10_000, ((long)most * 1_000_000 / all) + 1);
        if (agreement < Score) return false;
        long evidence = Prices.Evidence[Math.Clamp((information / ScorePrices.EvidenceStep) + 1, 0, Prices.Evidence.Length - 1)];
        long distance = Math.Min(10_000 - agreement, 1_500);
        long share = Prices.EvidenceShareExact + (Math.Max(0, Prices.EvidenceShare - Prices.EvidenceShareExact) * distance / 1_500);
        return (agreement * (1_000_000 - ((10_000 - evidence) * share)) / 1_000_000) + 1 >= Score;
    }
}
