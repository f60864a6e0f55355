namespace SanctionsScreening.Lists.Mapping;

/// <summary>What a word beside a date says of it.</summary>
internal enum DateWord
{
    /// <summary>Nothing that is known here.</summary>
    None,

    /// <summary>The date is not sure.</summary>
    Circa,

    /// <summary>A range begins.</summary>
    Between,

    /// <summary>The end of a range, or one more date.</summary>
    And,

    /// <summary>The end of a range.</summary>
    To,

    /// <summary>The first half of a decade.</summary>
    Early,

    /// <summary>The middle of a decade.</summary>
    Mid,

    /// <summary>The second half of a decade.</summary>
    Late,

    /// <summary>A word that says nothing.</summary>
    Filler,
}
