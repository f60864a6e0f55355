using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Where the fields of the UK Sanctions List land.</summary>
internal static class UkListFields
{
    private static readonly string[] s_measures =
    [
        "AssetFreeze", "ArmsEmbargo", "TargetedArmsEmbargo", "CharteringOfShips", "ClosureOfRepresentativeOffices", "CrewServicingOfShipsAndAircraft", "Deflag", "PreventionOfBusinessArrangements", "ProhibitionOfPortEntry",
        "TravelBan", "PreventionOfCharteringOfShips", "PreventionOfCharteringOfShipsAndAircraft", "TechnicalAssistanceRelatedToAircraft", "TrustServicesSanctions", "DirectorDisqualification",
    ];

    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("Designations/DateGenerated", "PublishedOn of the version"),
        new("Designation/LastUpdated", "ignored: the list's own keeping of versions"),
        new("Designation/DateDesignated", "ListedOn"),
        new("Designation/UniqueID", "Identifiers (Other, note \"UK Sanctions List reference\"); Id where there is no OFSIGroupID"),
        new("Designation/OFSIGroupID", "Id"),
        new("Designation/UNReferenceNumber", "Identifiers (Other, note \"UN reference\"), groups across lists"),
        .. Each("Designation/Names/Name/", "Names", "Name1", "Name2", "Name3", "Name4", "Name5", "Name6"),
        new("Designation/Names/Name/NameType", "Names (Primary Name: primary; variations and aliases: alias)"),
        new("Designation/Names/Name/AliasStrength", "Names (low: weak alias)"),
        new("Designation/NonLatinNames/NonLatinName/NameNonLatinScript", "Names (alias)"),
        new("Designation/NonLatinNames/NonLatinName/NonLatinScriptType", "ignored: the letters show their script"),
        new("Designation/NonLatinNames/NonLatinName/NonLatinScriptLanguage", "Names (language)"),
        new("Designation/Titles/Title", "Titles"),
        new("Designation/RegimeName", "Programs"),
        new("Designation/IndividualEntityShip", "Type"),
        new("Designation/DesignationSource", "Programs (legal basis)"),
        new("Designation/SanctionsImposed", "Programs (legal basis)"),
        .. Each("Designation/SanctionsImposedIndicators/", "ignored: SanctionsImposed, measure by measure", s_measures),
        new("Designation/OtherInformation", "Remarks"),
        new("Designation/UKStatementofReasons", "Remarks"),
        .. Each("Designation/Addresses/Address/", "Addresses (street)", "AddressLine1", "AddressLine2", "AddressLine3", "AddressLine4", "AddressLine5"),
        new("Designation/Addresses/Address/AddressLine6", "Addresses (city)"),
        new("Designation/Addresses/Address/AddressPostalCode", "Addresses (postal code)"),
        new("Designation/Addresses/Address/AddressCountry", "Addresses (country), Countries"),
        new("Designation/PhoneNumbers/PhoneNumber", "Identifiers (Phone)"),
        new("Designation/EmailAddresses/EmailAddress", "Identifiers (Email)"),
        new("Designation/Websites/Website", "Identifiers (Website)"),
        new("Designation/IndividualDetails/Individual/DOBs/DOB", "DatesOfBirth, else UnreadRemarks"),
        new("Designation/IndividualDetails/Individual/PassportDetails/Passport/PassportNumber", "Identifiers (Passport), else UnreadRemarks"),
        new("Designation/IndividualDetails/Individual/PassportDetails/Passport/PassportAdditionalInformation", "Identifiers (note)"),
        new("Designation/IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierNumber", "Identifiers (NationalId, TaxNumber), else UnreadRemarks"),
        new("Designation/IndividualDetails/Individual/NationalIdentifierDetails/NationalIdentifier/NationalIdentifierAdditionalInformation", "Identifiers (note)"),
        new("Designation/IndividualDetails/Individual/Nationalities/Nationality", "Countries"),
        new("Designation/IndividualDetails/Individual/Positions/Position", "Titles"),
        new("Designation/IndividualDetails/Individual/Genders/Gender", "Gender"),
        .. Each("Designation/IndividualDetails/Individual/BirthDetails/Location/", "PlacesOfBirth", "TownOfBirth", "CountryOfBirth"),
        new("Designation/EntityDetails/Entity/BusinessRegistrationNumbers/BusinessRegistrationNumber", "Identifiers (RegistrationNumber), else UnreadRemarks"),
        new("Designation/EntityDetails/Entity/TypeOfEntities/TypeOfEntity", "Remarks"),
        new("Designation/EntityDetails/Entity/ParentCompanies/ParentCompany", "LinkedParties"),
        new("Designation/EntityDetails/Entity/Subsidiaries/Subsidiary", "LinkedParties"),
        new("Designation/ShipDetails/Ship/IMONumbers/IMONumber", "Identifiers (Imo), else UnreadRemarks"),
        new("Designation/ShipDetails/Ship/HullIdentificationNumbers/HullIdentificationNumber", "Identifiers (Other)"),
        new("Designation/ShipDetails/Ship/CurrentOwnerOperators/CurrentOwnerOperator", "LinkedParties, Vessel (owner)"),
        new("Designation/ShipDetails/Ship/PreviousOwnerOperators/PreviousOwnerOperator", "LinkedParties"),
        new("Designation/ShipDetails/Ship/CurrentBelievedFlagOfShips/CurrentBelievedFlagOfShip", "Vessel (flag)"),
        new("Designation/ShipDetails/Ship/PreviousFlags/PreviousFlag", "Vessel (former flags)"),
        new("Designation/ShipDetails/Ship/TypeOfShipDetails/TypeOfShip", "Vessel (type)"),
        new("Designation/ShipDetails/Ship/TonnageOfShipDetails/TonnageOfShip", "Vessel (tonnage)"),
        new("Designation/ShipDetails/Ship/LengthOfShipDetails/LengthOfShip", "Remarks"),
        new("Designation/ShipDetails/Ship/YearBuiltDetails/YearBuilt", "Remarks"),
    ];

    private static IEnumerable<FieldUse> Each(string path, string lands, params string[] fields) => fields.Select(field => new FieldUse(path + field, lands));
}
