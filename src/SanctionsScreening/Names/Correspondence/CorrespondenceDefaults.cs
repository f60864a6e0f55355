namespace SanctionsScreening.Names.Correspondence;

/// <summary>Constants of the correspondence; the floors were found on the development words.</summary>
internal static class CorrespondenceDefaults
{
    /// <summary>A native letter for a Latin one that the tables never saw together.</summary>
    public const double UnseenSubstitution = 3e-5;

    /// <summary>A Latin letter that has nothing on the native side.</summary>
    public const double DroppedLatin = 3e-4;

    /// <summary>A native letter that has nothing on the Latin side.</summary>
    public const double InsertedNative = 1e-4;

    /// <summary>A position is a bit of a 64-bit word. Longer words are cut.</summary>
    public const int MaxNativeSymbols = 60;

    /// <summary>Longer Latin words are cut; three joined words of a name fit.</summary>
    public const int MaxLatinLetters = 60;

    /// <summary>Partial spellings kept at each place while decoding.</summary>
    public const int Beam = 10;

    /// <summary>Thousandths added to the background in the agreement, so that one or two letters alone never look like a full word.</summary>
    public const int AgreementOffset = 3000;

    /// <summary>Cost of words that cannot be compared at all, in thousandths.</summary>
    public const int NoCorrespondence = 1_000_000;
}
