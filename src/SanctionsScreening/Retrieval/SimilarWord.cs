namespace SanctionsScreening.Retrieval;

/// <summary>A listed word that is like a word of the request. Thousands are remembered, so that it takes eight bytes.</summary>
internal readonly record struct SimilarWord
{
    private readonly short _similarity;

    /// <summary>Takes what is found.</summary>
    public SimilarWord(int word, int similarity, WordLikeness likeness)
    {
        Word = word;
        _similarity = (short)similarity;
        Likeness = likeness;
    }

    /// <summary>The listed word.</summary>
    public int Word { get; }

    /// <summary>0 to 10,000.</summary>
    public int Similarity => _similarity;

    /// <summary>How they are alike.</summary>
    public WordLikeness Likeness { get; }
}
