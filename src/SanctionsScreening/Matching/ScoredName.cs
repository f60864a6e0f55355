namespace SanctionsScreening.Matching;

/// <summary>The best name of an entity with its alignment, for explanations.</summary>
internal struct ScoredName
{
    /// <summary>The name, or −1 where none could be compared.</summary>
    public int Name;

    /// <summary>Its score, step by step.</summary>
    public NameScore Score;

    /// <summary>Which words met.</summary>
    public AlignedPair[] Alignment;

    /// <summary>What each position of the listed name weighs.</summary>
    public int[] ListedWeights;
}
