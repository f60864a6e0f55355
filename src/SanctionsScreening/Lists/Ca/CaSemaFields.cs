using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ca;

/// <summary>Where the fields of the Canadian list land.</summary>
internal static class CaSemaFields
{
    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("record/Country", "Programs, Id"),
        new("record/Schedule", "Programs (legal basis), Id"),
        new("record/Item", "Id"),
        new("record/LastName", "Names (primary, family name)"),
        new("record/GivenName", "Names (primary, given names)"),
        new("record/Title", "Titles"),
        new("record/DateOfBirth", "DatesOfBirth, else UnreadRemarks"),
        new("record/DateOfBirthOrShipBuildDate", "DatesOfBirth; Remarks for ships"),
        new("record/Entity", "Names (primary)"),
        new("record/EntityOrShip", "Names (primary)"),
        new("record/TitleOrShip", "Titles"),
        new("record/ShipIMONumber", "Identifiers (Imo), Type"),
        new("record/Aliases", "Names (alias)"),
        new("record/DateOfListing", "ListedOn"),
    ];
}
