using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Au;

/// <summary>Where the columns of the Australian list land.</summary>
internal static class AuDfatFields
{
    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("Reference", "Id (the number; the letter tells the names of a party apart)"),
        new("Name of Individual or Entity", "Names"),
        new("Type", "Type"),
        new("Name Type", "Names (primary name: primary; aka, original script, previously listed as: alias; formerly known as: former)"),
        new("Alias Strength", "Names (weak: weak alias)"),
        new("Date of Birth", "DatesOfBirth, else UnreadRemarks"),
        new("Place of Birth", "PlacesOfBirth"),
        new("Citizenship", "Countries"),
        new("Address", "Addresses, Countries"),
        new("Additional Information", "Remarks; passports, numbers, web sites and gender behind their labels as Identifiers and Gender"),
        new("Listing Information", "Programs (legal basis), ListedOn"),
        new("IMO Number", "Identifiers (Imo)"),
        new("Committees", "Programs"),
        new("Control Date", "PublishedOn of the version (the latest)"),
        new("Instrument of Designation", "Programs (legal basis)"),
    ];
}
