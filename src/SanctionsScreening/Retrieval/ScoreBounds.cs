namespace SanctionsScreening.Retrieval;

/// <summary>What a name must be able to match to reach a score. Whatever meets nothing costs at least these prices, so that no name that could reach it is left out.</summary>
/// <param name="Score">The score to reach, 0 to 10,000.</param>
/// <param name="RequestPrice">The least price of a request word that meets nothing, in percent of its weight.</param>
/// <param name="ListedPrice">The same for a listed word.</param>
internal readonly record struct ScoreBounds(int Score, int RequestPrice, int ListedPrice)
{
    /// <summary>The least weight that must be matched of a request of a weight.</summary>
    public int LeastMatched(int total)
    {
        // matched · 100 / (matched · 100 + price · (total − matched)) ≥ score, solved for matched.
        long over = (long)RequestPrice * Score;
        long all = ((10_000L - Score) * 100) + over;
        return all == 0 ? 0 : (int)(over * total / all);
    }

    /// <summary>Whether a name that can match a weight can reach the score.</summary>
    /// <param name="matched">The most weight that can be matched.</param>
    /// <param name="total">The request's weight.</param>
    /// <param name="unmet">The least weight of the listed name's words that meet nothing.</param>
    public bool CanReach(int matched, int total, int unmet)
    {
        long against = ((long)RequestPrice * Math.Max(0, total - matched)) + ((long)ListedPrice * Math.Max(0, unmet));
        return matched * 100L * (10_000 - Score) >= against * Score;
    }
}
