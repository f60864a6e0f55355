namespace SanctionsScreening.Retrieval;

/// <summary>Request words, a bit each.</summary>
/// <param name="All">Those that are met at all.</param>
/// <param name="Near">Those of them that are met by a word that is hardly different.</param>
internal readonly record struct MetSet(int All, int Near);
