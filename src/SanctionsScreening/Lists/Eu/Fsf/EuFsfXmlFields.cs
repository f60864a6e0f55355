using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Where the fields of the EU's financial sanctions file land. The schema is its version 1.1.</summary>
internal static class EuFsfXmlFields
{
    private const string Act = "ignored: the act that brought the detail, and its number in the EU's database";

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("export@generationDate", "PublishedOn of the version"),
        new("export@globalFileId", "ignored: a number of the file; the content hash tells it better"),
        new("sanctionEntity@euReferenceNumber", "Id"),
        new("sanctionEntity@logicalId", "Id where there is no euReferenceNumber"),
        new("sanctionEntity@unitedNationId", "Identifiers (Other, note \"UN reference\"), groups across lists"),
        new("sanctionEntity@designationDate", "ListedOn"),
        new("sanctionEntity@designationDetails", "Remarks"),
        new("sanctionEntity@delistingDate", "Remarks"),
        .. Remarks("sanctionEntity", "Remarks"),
        new("sanctionEntity/subjectType@code", "Type"),
        new("sanctionEntity/subjectType@classificationCode", "Type"),
        new("sanctionEntity/regulation@programme", "Programs"),
        new("sanctionEntity/regulation@numberTitle", "Programs (legal basis)"),
        .. Each("sanctionEntity/regulation", Act, "@regulationType", "@organisationType", "@publicationDate", "@entryIntoForceDate", "@logicalId", "/publicationUrl", "/remark", "/additionalInformation@key", "/additionalInformation@value"),
        .. Each("sanctionEntity/regulation/corrigendum", Act, "@regulationType", "@publicationDate", "@numberTitle", "@publicationUrl"),
        .. Detail("sanctionEntity/nameAlias", "Remarks"),
        .. Each("sanctionEntity/nameAlias", "Names", "@wholeName", "@firstName", "@middleName", "@lastName"),
        new("sanctionEntity/nameAlias@nameLanguage", "Names (language)"),
        new("sanctionEntity/nameAlias@strong", "Names (first strong: primary; other strong: alias; else weak alias)"),
        new("sanctionEntity/nameAlias@title", "Titles"),
        new("sanctionEntity/nameAlias@function", "Titles"),
        new("sanctionEntity/nameAlias@gender", "Gender"),
        .. Detail("sanctionEntity/birthdate", "Remarks"),
        .. Each("sanctionEntity/birthdate", "DatesOfBirth", "@birthdate", "@dayOfMonth", "@monthOfYear", "@year", "@yearRangeFrom", "@yearRangeTo", "@circa"),
        new("sanctionEntity/birthdate@calendarType", "DatesOfBirth; UnreadRemarks for other calendars than the Gregorian"),
        .. Each("sanctionEntity/birthdate", "PlacesOfBirth", "@place", "@zipCode", "@city", "@region", "@countryIso2Code", "@countryDescription"),
        .. Detail("sanctionEntity/citizenship", "Remarks"),
        .. Each("sanctionEntity/citizenship", "Countries", "@countryIso2Code", "@countryDescription"),
        new("sanctionEntity/citizenship@region", "Remarks"),
        new("sanctionEntity/citizenship@acquisitionDate", "ignored: when the citizenship began"),
        new("sanctionEntity/citizenship@disenfranchisementDate", "ignored: when the citizenship ended; a former one still tells the party"),
        .. Detail("sanctionEntity/address", "Addresses (note)"),
        .. Each("sanctionEntity/address", "Addresses", "@street", "@poBox", "@place", "@city", "@region", "@zipCode", "@asAtListingTime"),
        .. Each("sanctionEntity/address", "Addresses, Countries", "@countryIso2Code", "@countryDescription"),
        .. Each("sanctionEntity/address/contactInfo", "Identifiers (Phone, Email, Website), else UnreadRemarks", "@key", "@value"),
        .. Detail("sanctionEntity/identification", "Identifiers (note)"),
        .. Each("sanctionEntity/identification", "Identifiers", "@number", "@latinNumber"),
        .. Each("sanctionEntity/identification", "Identifiers (type, note)", "@identificationTypeCode", "@identificationTypeDescription"),
        .. Each("sanctionEntity/identification", "Identifiers (country)", "@countryIso2Code", "@countryDescription"),
        .. Each("sanctionEntity/identification", "Identifiers (note)", "@diplomatic", "@knownExpired", "@knownFalse", "@reportedLost", "@revokedByIssuer", "@issueDate", "@issuedBy", "@validFrom", "@validTo", "@nameOnDocument", "@region"),
    ];

    private static FieldUse[] Detail(string path, string remark) =>
    [
        new($"{path}@logicalId", Act),
        new($"{path}@regulationLanguage", Act),
        .. Each($"{path}/regulationSummary", Act, "@regulationType", "@publicationDate", "@numberTitle", "@publicationUrl"),
        .. Remarks(path, remark),
    ];

    private static FieldUse[] Remarks(string path, string remark) =>
    [
        new($"{path}/remark", remark),
        new($"{path}/additionalInformation@key", "Remarks"),
        new($"{path}/additionalInformation@value", "Remarks"),
    ];

    private static FieldUse[] Each(string path, string lands, params string[] fields) => [.. fields.Select(field => new FieldUse(path + field, lands))];
}
