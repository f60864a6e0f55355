namespace SanctionsScreening.Matching;

/// <summary>What a search says of itself.</summary>
internal struct SearchReport
{
    /// <summary>Names that were scored.</summary>
    public int Scored;

    /// <summary>The request's name holds nothing to compare.</summary>
    public bool NothingToCompare;

    /// <summary>Only the beginning of the name was read.</summary>
    public bool NameWasCut;

    /// <summary>Only the first words were compared.</summary>
    public bool TooManyWords;

    /// <summary>Not every candidate was scored.</summary>
    public bool CandidateCapReached;
}
