namespace SanctionsScreening.Rescreening;

/// <summary>How customers were run against the entries of a delta. Both ways give the same matches.</summary>
public enum RescreeningWay
{
    /// <summary>Each customer against the generation in force, keeping matches with the delta's entries: cheaper for few customers or a large delta.</summary>
    Generation,

    /// <summary>The delta's entries were indexed, and only customers with a word, or an identifier, like one of theirs went on to the generation in force.</summary>
    DeltaIndex,
}
