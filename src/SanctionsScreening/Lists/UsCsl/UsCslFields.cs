using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.UsCsl;

/// <summary>Where the columns of the US Consolidated Screening List land.</summary>
internal static class UsCslFields
{
    private const string Licences = "ignored: what exports need a licence, not who the party is", Pages = "ignored: the page of the source list";

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("_id", "Id"),
        new("source", "Programs (the source list)"),
        new("entity_number", "tells parties of the Treasury, whose remarks are read as OFAC's"),
        new("type", "Type"),
        new("programs", "Programs"),
        new("name", "Names (primary)"),
        new("title", "Titles"),
        new("addresses", "Addresses (street, country), Countries"),
        new("federal_register_notice", "Remarks"),
        new("start_date", "ListedOn"),
        new("end_date", "Remarks"),
        new("standard_order", Licences),
        new("license_requirement", Licences),
        new("license_policy", Licences),
        new("call_sign", "Identifiers (call sign)"),
        new("vessel_type", "Vessel (type)"),
        new("gross_tonnage", "Vessel (tonnage)"),
        new("gross_registered_tonnage", "Vessel (gross registered tonnage)"),
        new("vessel_flag", "Vessel (flag), Countries"),
        new("vessel_owner", "Vessel (owner)"),
        new("remarks", "Remarks; what is read of them LinkedParties, Titles, Identifiers; else UnreadRemarks"),
        new("source_list_url", Pages),
        new("alt_names", "Names (alias)"),
        new("citizenships", "Countries"),
        new("dates_of_birth", "DatesOfBirth"),
        new("nationalities", "Countries"),
        new("places_of_birth", "PlacesOfBirth"),
        new("source_information_url", Pages),
        new("ids", "Identifiers, Gender, Countries, ListedOn, Vessel (former flags), Remarks"),
    ];
}
