using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Where Senzing's attributes land. They stand in a record itself or in objects of any of its arrays. Source: Senzing, Entity Specification.</summary>
internal static class SenzingFields
{
    private const string Keeping = "ignored: how the data set keeps its records";

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("RECORD_ID", "Id"), new("DATA_SOURCE", "Remarks"), new("RECORD_TYPE", "Type"), new("ENTITY_TYPE", "Type"), new("LAST_CHANGE", Keeping), new("URL", Keeping), new("FIRST_SEEN", Keeping), new("LAST_SEEN", Keeping),
        new("NAME_TYPE", "Names (kind)"), new("NAME_FULL", "Names"), new("NAME_ORG", "Names"), new("NAME_LAST", "Names (family name)"), new("NAME_FIRST", "Names (given names)"), new("NAME_MIDDLE", "Names (given names)"), new("NAME_SUFFIX", "Names"), new("NAME_PREFIX", "Titles"),
        new("TOPIC", "Programs"), new("GENDER", "Gender"),
        new("DATE_OF_BIRTH", "DatesOfBirth"), new("PLACE_OF_BIRTH", "PlacesOfBirth"), new("DATE_OF_DEATH", "Remarks"), new("REGISTRATION_DATE", "Remarks"),
        new("NATIONALITY", "Countries"), new("CITIZENSHIP", "Countries"), new("REGISTRATION_COUNTRY", "Countries"), new("COUNTRY_OF_ASSOCIATION", "Countries"),
        new("ADDR_TYPE", "Addresses (note)"), new("ADDR_FULL", "Addresses (street)"), new("ADDR_LINE1", "Addresses (street)"), new("ADDR_LINE2", "Addresses (street)"), new("ADDR_CITY", "Addresses (city)"), new("ADDR_STATE", "Addresses (region)"), new("ADDR_POSTAL_CODE", "Addresses (postal code)"), new("ADDR_COUNTRY", "Addresses (country), Countries"),
        new("PASSPORT_NUMBER", "Identifiers"), new("PASSPORT_COUNTRY", "Identifiers (country)"), new("NATIONAL_ID_NUMBER", "Identifiers"), new("NATIONAL_ID_TYPE", "Identifiers (note)"), new("NATIONAL_ID_COUNTRY", "Identifiers (country)"),
        new("TAX_ID_NUMBER", "Identifiers"), new("TAX_ID_TYPE", "Identifiers (note)"), new("TAX_ID_COUNTRY", "Identifiers (country)"), new("SSN_NUMBER", "Identifiers"), new("DRIVERS_LICENSE_NUMBER", "Identifiers"), new("DRIVERS_LICENSE_STATE", "Identifiers (country)"),
        new("LEI_NUMBER", "Identifiers"), new("DUNS_NUMBER", "Identifiers"), new("OTHER_ID_NUMBER", "Identifiers"), new("OTHER_ID_TYPE", "Identifiers (type, note)"), new("OTHER_ID_COUNTRY", "Identifiers (country)"), new("TRUSTED_ID_NUMBER", "Identifiers"), new("TRUSTED_ID_TYPE", "Identifiers (note)"),
        new("PHONE_NUMBER", "Identifiers"), new("PHONE_TYPE", "ignored: which of a party's telephones it is"), new("EMAIL_ADDRESS", "Identifiers"), new("WEBSITE_ADDRESS", "Identifiers"),
        new("REL_ANCHOR_DOMAIN", "ignored: the record's own end of its links"), new("REL_ANCHOR_KEY", "ignored: the record's own end of its links"), new("REL_POINTER_DOMAIN", Keeping), new("REL_POINTER_KEY", "LinkedParties"), new("REL_POINTER_ROLE", "LinkedParties (relation)"),
    ];
}
