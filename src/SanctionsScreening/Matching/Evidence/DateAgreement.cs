namespace SanctionsScreening.Matching.Evidence;

/// <summary>How a requested and a listed date of birth agree, best first.</summary>
internal enum DateAgreement : byte
{
    /// <summary>One side has no date.</summary>
    Silent,

    /// <summary>The same day.</summary>
    Day,

    /// <summary>The same day with day and month swapped.</summary>
    Swapped,

    /// <summary>The same month, as far as both are known.</summary>
    Month,

    /// <summary>The same year, as far as both are known, or inside a listed range.</summary>
    Year,

    /// <summary>The same month, but another day.</summary>
    OtherDayOfMonth,

    /// <summary>A neighbouring year, or near an approximate one.</summary>
    Near,

    /// <summary>The same year, but another day.</summary>
    OtherDay,

    /// <summary>Another year.</summary>
    Apart,
}
