using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching;

/// <summary>A request unit beside the listed words that it may meet.</summary>
/// <param name="First">First word of the request.</param>
/// <param name="Span">Words of the request.</param>
/// <param name="ListedFirst">First position in the listed name.</param>
/// <param name="ListedSpan">Positions in the listed name.</param>
/// <param name="Similarity">0 to 10,000.</param>
/// <param name="Likeness">How they are alike.</param>
/// <param name="Weight">What the pair says about identity, 0 to 20,000 for a pair of joined words.</param>
/// <param name="Information">−ln of the frequency of the commoner side, in thousandths.</param>
internal readonly record struct AlignedPair(int First, int Span, int ListedFirst, int ListedSpan, int Similarity, WordLikeness Likeness, int Weight, int Information)
{
    /// <summary>What aligning the pair brings.</summary>
    public long Gain => (long)Weight * Similarity;
}
