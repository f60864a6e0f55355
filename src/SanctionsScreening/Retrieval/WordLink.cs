namespace SanctionsScreening.Retrieval;

/// <summary>From a listed word to a request unit that it is like.</summary>
/// <param name="Unit">The request unit.</param>
/// <param name="Similarity">0 to 10,000.</param>
/// <param name="Likeness">How they are alike.</param>
/// <param name="Next">The next link of the same listed word, or −1.</param>
internal readonly record struct WordLink(int Unit, int Similarity, WordLikeness Likeness, int Next);
