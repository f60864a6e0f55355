namespace SanctionsScreening.Matching;

/// <summary>What a search says of itself.</summary>
internal struct SearchReport
{
    /// <summary>Names that were scored.</summary>
    public int Scored;

    /// <summary>The request's name holds nothing to compare.</summary>
    public bool NothingToCompare;

    /// <summary>Letters of a script that the library does not read were left out.</summary>
    public bool HasUnreadLetters;

    /// <summary>Only the beginning of the name, or of one of its words, was read.</summary>
    public bool NameWasCut;

    /// <summary>Only the first words were compared.</summary>
    public bool TooManyWords;

    /// <summary>Not every candidate was scored.</summary>
    public bool CandidateCapReached;

    /// <summary>Whether a search without a match is not a clear one.</summary>
    public readonly bool IsDoubtful => NothingToCompare || HasUnreadLetters || NameWasCut || TooManyWords || CandidateCapReached;
}
