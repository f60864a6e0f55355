using SanctionsScreening.Entities;

namespace SanctionsScreening.Benchmarks.Analysis;

/// <summary>Names that are analysed and timed together.</summary>
/// <param name="Label">What they are, for people.</param>
/// <param name="IsNative">Whether they are of another script than Latin, so that their words are read and kept.</param>
/// <param name="Names">The names with their parties' types.</param>
internal sealed record AnalysisSet(string Label, bool IsNative, IReadOnlyList<(string Text, EntityType Type)> Names);
