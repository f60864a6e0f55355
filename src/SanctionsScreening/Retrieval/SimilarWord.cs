namespace SanctionsScreening.Retrieval;

/// <summary>A listed word that is like a word of the request.</summary>
/// <param name="Word">The listed word.</param>
/// <param name="Similarity">0 to 10,000.</param>
/// <param name="Likeness">How they are alike.</param>
internal readonly record struct SimilarWord(int Word, int Similarity, WordLikeness Likeness);
