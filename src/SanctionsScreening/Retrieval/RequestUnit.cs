namespace SanctionsScreening.Retrieval;

/// <summary>A word of the request, or two neighbours written as one, with the listed words that are like it.</summary>
internal struct RequestUnit
{
    /// <summary>The first word of the request that the unit covers.</summary>
    public int First;

    /// <summary>How many words it covers: 1 or 2.</summary>
    public int Span;

    /// <summary>
    /// Whether it covers two words that a Chinese or Korean name has in one run: they may be one foreign word that begins like a family name (黑林格, Hellinger).
    /// </summary>
    public bool IsOneRun;

    /// <summary>Whether it may be a word of a name, and not only two that are written as one elsewhere.</summary>
    public readonly bool IsWord => Span == 1 || IsOneRun;

    /// <summary>−ln of its frequency, in thousandths.</summary>
    public int Information;

    /// <summary>What it says about identity, 0 to 10,000.</summary>
    public int Weight;

    /// <summary>Names of its similar words, those of several of them counted more than once.</summary>
    public int Names;

    /// <summary>Where its similar words begin in the scratch list.</summary>
    public int SimilarStart;

    /// <summary>Where they end.</summary>
    public int SimilarEnd;

    /// <summary>Where its open words begin in the scratch list.</summary>
    public int OpenStart;

    /// <summary>Where they end.</summary>
    public int OpenEnd;

    /// <summary>Whether it has open words.</summary>
    public readonly bool IsOpen => OpenEnd > OpenStart;
}
