namespace SanctionsScreening.Matching;

/// <summary>A change of a request that would have made it match an entity. It was scored, not estimated.</summary>
/// <param name="Codes">What is changed, codes of <see cref="ReasonCodes"/> that begin with "change."; several where one change does not suffice.</param>
/// <param name="Description">The change in words, to be read after "It would match".</param>
/// <param name="Score">The match score that the changed request has, in [0, 1], at or above the threshold.</param>
/// <param name="Request">The changed request; its name is written in the words as compared.</param>
public sealed record MatchChange(IReadOnlyList<string> Codes, string Description, double Score, ScreeningRequest Request);
