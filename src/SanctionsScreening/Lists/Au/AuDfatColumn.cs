namespace SanctionsScreening.Lists.Au;

/// <summary>The checks of the columns, in their order in <see cref="AuDfatColumns"/>.</summary>
internal enum AuDfatColumn
{
    Name,
    Birth,
    BirthBeforeControl,
    BirthPlace,
    BirthPlaceOfPerson,
    Citizenship,
    Address,
    Listing,
    Control,
}
