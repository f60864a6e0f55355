namespace SanctionsScreening.Training;

/// <summary>A Latin word as published, the native word beside it, and how often they were seen together or what weight that has.</summary>
internal sealed record WordPair(string Latin, string Native, float Count);
