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
}
