namespace SanctionsScreening.Matching;

/// <summary>One named contributor to a match score.</summary>
/// <param name="Code">A code that is stable across versions, for example "name.words".</param>
/// <param name="Value">The contributor's value in [0, 1]; 1 speaks fully for the match.</param>
/// <param name="Effect">By how much the score moved, in [-1, 1].</param>
/// <param name="Reason">One sentence for a reviewer.</param>
public sealed record MatchFeature(string Code, double Value, double Effect, string Reason);
