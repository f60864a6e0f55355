namespace SanctionsScreening.Lists.Ofac;

/// <summary>The bounds that tell a set of files of one day from files that do not belong together.</summary>
internal static class OfacDefaults
{
    /// <summary>
    /// The share of a companion's lines that may name parties which the file of parties lacks, and of parties without an address line.
    /// In the published sets (2021-07, 2023-12-28; non-SDN 2025-12) both are zero: even a party without an address has a line of nulls.
    /// Files 4 months apart differ by 8 %, two years apart by 26 %; beyond a third they are not copies of the same list.
    /// </summary>
    public const double MaxUnjoinedShare = 1 / 3d;

    /// <summary>
    /// The share of a column's values, from which on those of another kind than the column are another column's. In the published sets of 2021 to 2025 it is at most 0.1 %
    /// (two addresses in "Netherlands Antilles"); a column that was moved has nearly all.
    /// </summary>
    public const double MinMisfitShare = 0.2;

    /// <summary>So many odd values are slips, however short the file.</summary>
    public const int MinMisfits = 5;
}
