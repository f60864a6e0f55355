namespace SanctionsScreening.Matching;

/// <summary>One named contributor to a match score.</summary>
/// <param name="Code">One of <see cref="ReasonCodes"/>, stable across versions.</param>
/// <param name="Value">What was measured, in [0, 1]: the share of the names' weight that the contributor is about, or an agreement.</param>
/// <param name="Weight">What the value counts for: 1 is its full worth. Prices above 1 are dear.</param>
/// <param name="Effect">By how much the score moved, in [-1, 1]. The effects of all features add up to the score.</param>
/// <param name="Reason">One sentence for a reviewer.</param>
public sealed record MatchFeature(string Code, double Value, double Weight, double Effect, string Reason);
