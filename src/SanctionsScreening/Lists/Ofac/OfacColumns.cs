namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// Column numbers of the files, which have no header. Source: OFAC, "Specially Designated Nationals list data formats", delimited files.
/// The first column of every file is the party's number.
/// </summary>
internal static class OfacColumns
{
    public const int Id = 0;

    public const int Name = 1, Type = 2, Programs = 3, Title = 4, CallSign = 5, VesselType = 6, Tonnage = 7, GrossTonnage = 8, Flag = 9, Owner = 10, Remarks = 11;

    public const int AliasNumber = 1, AliasType = 2, AliasName = 3, AliasRemarks = 4;

    public const int AddressNumber = 1, Street = 2, City = 3, Country = 4, AddressRemarks = 5;

    public const int Comment = 1;

    /// <summary>The width of the remarks column. What is longer continues in the comments file, cut in mid-word.</summary>
    public const int RemarksWidth = 1000;
}
