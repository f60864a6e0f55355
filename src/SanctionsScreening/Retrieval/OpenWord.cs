namespace SanctionsScreening.Retrieval;

/// <summary>A listed word that may be like a word of the request: the learned correspondence, which is dear, was not asked yet.</summary>
/// <param name="Word">The listed word.</param>
/// <param name="Reading">How alike its best reading is, 0 to 10,000; 0 where none is alike.</param>
internal readonly record struct OpenWord(int Word, int Reading);
