namespace SanctionsScreening;

/// <summary>Why a search was not whole. The numbers are stable across versions.</summary>
public enum IncompleteReason
{
    /// <summary>The request's name has nothing to compare: no letter or digit, or only titles.</summary>
    NothingToCompare = 1,

    /// <summary>The name is longer than <see cref="ScreeningOptions.MaxNameLength"/>, or one of its words than 128 letters; only the beginning was read.</summary>
    NameTooLong = 2,

    /// <summary>The name has more words than the search combines; the last ones were left out.</summary>
    TooManyWords = 3,

    /// <summary>More candidates than the search may score; the least likely were left out.</summary>
    CandidateCap = 4,

    /// <summary>A required list is older than the options allow, or missing.</summary>
    StaleList = 5,

    /// <summary>The name holds letters of a script that the library does not read; they were left out.</summary>
    UnreadLetters = 6,
}
