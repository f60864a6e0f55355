namespace SanctionsScreening.Indexing;

/// <summary>What a form is of its word.</summary>
internal enum FormKind : byte
{
    /// <summary>Its letters, or a reading of them.</summary>
    Written,

    /// <summary>Another usual way to write it.</summary>
    Variant,

    /// <summary>A reading that the learned correspondence proposed: it finds the word and is not compared.</summary>
    Decoding,
}
