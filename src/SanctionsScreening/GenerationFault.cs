namespace SanctionsScreening;

/// <summary>What is wrong with a stored generation.</summary>
public enum GenerationFault
{
    /// <summary>A file is missing, cut, or its bytes are not those that were written.</summary>
    Damaged,

    /// <summary>The file is of another kind.</summary>
    Foreign,

    /// <summary>A later format, written by a newer version of this library.</summary>
    Newer,

    /// <summary>Another build of this library wrote it, which may read names in other ways; it has to be built anew.</summary>
    OtherBuild,
}
