namespace SanctionsScreening.Matching.Explanations;

/// <summary>How far retrieval goes towards an entity.</summary>
internal enum Reach
{
    /// <summary>The request holds no word to compare.</summary>
    Nothing,

    /// <summary>No word meets a word of the entity.</summary>
    NoKey,

    /// <summary>A key leads to a word of it, but none is alike enough to count.</summary>
    Unlike,

    /// <summary>Words meet, and too little of the request to reach the threshold.</summary>
    OutOfReach,

    /// <summary>A name of the entity is a candidate.</summary>
    Candidate,
}
