using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Where the columns of OFSI's ConList.csv land: those of 2018 and those that came later.</summary>
internal static class UkConListFields
{
    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("Name 6", "Names (family name)"),
        new("Name 1", "Names (given names)"),
        new("Name 2", "Names (given names)"),
        new("Name 3", "Names (given names)"),
        new("Name 4", "Names (given names)"),
        new("Name 5", "Names (given names)"),
        new("Title", "Titles"),
        new("Name Non-Latin Script", "Names (alias)"),
        new("Non-Latin Script Type", "ignored: the letters show their script"),
        new("Non-Latin Script Language", "Names (language)"),
        new("DOB", "DatesOfBirth"),
        new("Town of Birth", "PlacesOfBirth"),
        new("Country of Birth", "PlacesOfBirth"),
        new("Nationality", "Countries"),
        new("Passport Number", "Identifiers (Passport)"),
        new("Passport Details", "Identifiers (Passport), else UnreadRemarks"),
        new("NI Number", "Identifiers (NationalId, TaxNumber), else UnreadRemarks"),
        new("National Identification Number", "Identifiers (NationalId, TaxNumber), else UnreadRemarks"),
        new("National Identification Details", "Identifiers (note)"),
        new("Position", "Titles"),
        new("Address 1", "Addresses (street)"),
        new("Address 2", "Addresses (street)"),
        new("Address 3", "Addresses (street)"),
        new("Address 4", "Addresses (street)"),
        new("Address 5", "Addresses (street)"),
        new("Address 6", "Addresses (city)"),
        new("Post/Zip Code", "Addresses (postal code)"),
        new("Country", "Addresses (country), Countries"),
        new("Other Information", "Remarks; UN reference, IMO and MMSI as Identifiers"),
        new("Group Type", "Type"),
        new("Alias Type", "Names (Prime Alias, Primary name: primary; AKA: alias; FKA: former)"),
        new("Alias Quality", "Names (Low: weak alias)"),
        new("Regime", "Programs"),
        new("Listed On", "ListedOn"),
        new("UK Sanctions List Date Designated", "ListedOn where Listed On is blank"),
        new("Last Updated", "ignored: the list's own keeping of versions"),
        new("Group ID", "Id"),
    ];
}
