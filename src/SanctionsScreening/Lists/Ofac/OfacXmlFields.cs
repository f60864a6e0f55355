using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Where the fields of sdn.xml and consolidated.xml land.</summary>
internal static class OfacXmlFields
{
    private const string Numbers = "ignored: OFAC's number of this detail", Main = "ignored: which of several OFAC prints first";

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("sdnList/publshInformation/Publish_Date", "PublishedOn of the version"),
        new("sdnList/publshInformation/Record_Count", "checked against the number of records"),
        new("sdnEntry/uid", "Id"),
        new("sdnEntry/firstName", "Names (primary)"),
        new("sdnEntry/lastName", "Names (primary)"),
        new("sdnEntry/title", "Titles"),
        new("sdnEntry/sdnType", "Type"),
        new("sdnEntry/remarks", "Remarks; what is read of them LinkedParties, Titles, Identifiers; else UnreadRemarks"),
        new("sdnEntry/programList/program", "Programs"),
        new("sdnEntry/idList/id/uid", Numbers),
        new("sdnEntry/idList/id/idType", "Identifiers (type, note), Gender, Countries, ListedOn, Vessel (former flags), Remarks"),
        new("sdnEntry/idList/id/idNumber", "Identifiers (value), Gender, Countries, ListedOn, Vessel (former flags), Remarks"),
        new("sdnEntry/idList/id/idCountry", "Identifiers (country)"),
        new("sdnEntry/idList/id/issueDate", "Identifiers (note)"),
        new("sdnEntry/idList/id/expirationDate", "Identifiers (note)"),
        new("sdnEntry/akaList/aka/uid", Numbers),
        new("sdnEntry/akaList/aka/type", "Names (alias, former)"),
        new("sdnEntry/akaList/aka/category", "Names (weak alias)"),
        new("sdnEntry/akaList/aka/firstName", "Names"),
        new("sdnEntry/akaList/aka/lastName", "Names"),
        new("sdnEntry/addressList/address/uid", Numbers),
        new("sdnEntry/addressList/address/address1", "Addresses (street)"),
        new("sdnEntry/addressList/address/address2", "Addresses (street)"),
        new("sdnEntry/addressList/address/address3", "Addresses (street)"),
        new("sdnEntry/addressList/address/city", "Addresses (city)"),
        new("sdnEntry/addressList/address/stateOrProvince", "Addresses (region)"),
        new("sdnEntry/addressList/address/postalCode", "Addresses (postal code)"),
        new("sdnEntry/addressList/address/country", "Addresses (country), Countries"),
        new("sdnEntry/nationalityList/nationality/uid", Numbers),
        new("sdnEntry/nationalityList/nationality/country", "Countries"),
        new("sdnEntry/nationalityList/nationality/mainEntry", Main),
        new("sdnEntry/citizenshipList/citizenship/uid", Numbers),
        new("sdnEntry/citizenshipList/citizenship/country", "Countries"),
        new("sdnEntry/citizenshipList/citizenship/mainEntry", Main),
        new("sdnEntry/dateOfBirthList/dateOfBirthItem/uid", Numbers),
        new("sdnEntry/dateOfBirthList/dateOfBirthItem/dateOfBirth", "DatesOfBirth"),
        new("sdnEntry/dateOfBirthList/dateOfBirthItem/mainEntry", Main),
        new("sdnEntry/placeOfBirthList/placeOfBirthItem/uid", Numbers),
        new("sdnEntry/placeOfBirthList/placeOfBirthItem/placeOfBirth", "PlacesOfBirth"),
        new("sdnEntry/placeOfBirthList/placeOfBirthItem/mainEntry", Main),
        new("sdnEntry/vesselInfo/callSign", "Identifiers (call sign)"),
        new("sdnEntry/vesselInfo/vesselType", "Vessel (type)"),
        new("sdnEntry/vesselInfo/vesselFlag", "Vessel (flag), Countries"),
        new("sdnEntry/vesselInfo/vesselOwner", "Vessel (owner)"),
        new("sdnEntry/vesselInfo/tonnage", "Vessel (tonnage)"),
        new("sdnEntry/vesselInfo/grossRegisteredTonnage", "Vessel (gross registered tonnage)"),
    ];
}
