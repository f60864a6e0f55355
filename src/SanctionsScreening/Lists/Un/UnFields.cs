using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Un;

/// <summary>Where the fields of the UN list land. The schema is the UN's sc-sanctions.xsd.</summary>
internal static class UnFields
{
    private const string Versions = "ignored: the list's own keeping of versions";

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("CONSOLIDATED_LIST@dateGenerated", "PublishedOn of the version"),
        new("CONSOLIDATED_LIST@noNamespaceSchemaLocation", "ignored: where the schema is"),
        .. Common("INDIVIDUAL"),
        new("INDIVIDUAL/SECOND_NAME", "Names (primary)"),
        new("INDIVIDUAL/THIRD_NAME", "Names (primary)"),
        new("INDIVIDUAL/FOURTH_NAME", "Names (primary)"),
        new("INDIVIDUAL/GENDER", "Gender"),
        new("INDIVIDUAL/SUBMITTED_BY", "ignored: which state proposed the listing"),
        new("INDIVIDUAL/TITLE/VALUE", "Titles"),
        new("INDIVIDUAL/DESIGNATION/VALUE", "Titles"),
        new("INDIVIDUAL/NATIONALITY/VALUE", "Countries"),
        new("INDIVIDUAL/NATIONALITY2", "Countries"),
        new("INDIVIDUAL/INDIVIDUAL_ALIAS/DATE_OF_BIRTH", "DatesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_ALIAS/CITY_OF_BIRTH", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_ALIAS/COUNTRY_OF_BIRTH", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/TYPE_OF_DATE", "DatesOfBirth (exact, circa, range)"),
        new("INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/DATE", "DatesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/YEAR", "DatesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/FROM_YEAR", "DatesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/TO_YEAR", "DatesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_DATE_OF_BIRTH/NOTE", "DatesOfBirth, else UnreadRemarks"),
        new("INDIVIDUAL/INDIVIDUAL_PLACE_OF_BIRTH/STREET", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_PLACE_OF_BIRTH/CITY", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_PLACE_OF_BIRTH/STATE_PROVINCE", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_PLACE_OF_BIRTH/COUNTRY", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_PLACE_OF_BIRTH/NOTE", "PlacesOfBirth"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/TYPE_OF_DOCUMENT", "Identifiers (type, note)"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/TYPE_OF_DOCUMENT2", "Identifiers (type, note)"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/NUMBER", "Identifiers"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/ISSUING_COUNTRY", "Identifiers (country)"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/COUNTRY_OF_ISSUE", "Identifiers (country, note)"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/CITY_OF_ISSUE", "Identifiers (note)"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/DATE_OF_ISSUE", "Identifiers (note)"),
        new("INDIVIDUAL/INDIVIDUAL_DOCUMENT/NOTE", "Identifiers (note; the number where it stands here)"),
        .. Common("ENTITY"),
        new("ENTITY/SUBMITTED_ON", Versions),
    ];

    private static FieldUse[] Common(string record) =>
    [
        new($"{record}/DATAID", "Id"),
        new($"{record}/VERSIONNUM", Versions),
        new($"{record}/FIRST_NAME", "Names (primary)"),
        new($"{record}/NAME_ORIGINAL_SCRIPT", "Names (alias)"),
        new($"{record}/UN_LIST_TYPE", "Programs"),
        new($"{record}/REFERENCE_NUMBER", "Identifiers (Other, note \"UN reference\"), groups across lists"),
        new($"{record}/LISTED_ON", "ListedOn"),
        new($"{record}/DELISTED_ON", "Remarks"),
        new($"{record}/COMMENTS1", "Remarks"),
        new($"{record}/LIST_TYPE/VALUE", "ignored: \"UN List\" in every record"),
        new($"{record}/LAST_DAY_UPDATED/VALUE", Versions),
        new($"{record}/SORT_KEY", Versions),
        new($"{record}/SORT_KEY_LAST_MOD", Versions),
        new($"{record}/{record}_ALIAS/QUALITY", "Names (Good and a.k.a.: alias; Low: weak alias; f.k.a.: former)"),
        new($"{record}/{record}_ALIAS/ALIAS_NAME", "Names"),
        new($"{record}/{record}_ALIAS/NOTE", "Names where it holds the original script, else Remarks"),
        new($"{record}/{record}_ADDRESS/STREET", "Addresses"),
        new($"{record}/{record}_ADDRESS/CITY", "Addresses"),
        new($"{record}/{record}_ADDRESS/STATE_PROVINCE", "Addresses"),
        new($"{record}/{record}_ADDRESS/ZIP_CODE", "Addresses"),
        new($"{record}/{record}_ADDRESS/COUNTRY", "Addresses, Countries"),
        new($"{record}/{record}_ADDRESS/NOTE", "Addresses"),
    ];
}
