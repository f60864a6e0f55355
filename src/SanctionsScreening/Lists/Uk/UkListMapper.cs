using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Turns a designation of the UK Sanctions List into an entity.</summary>
internal static class UkListMapper
{
    /// <returns><see langword="null"/> where the record has no number.</returns>
    public static EntityBuilder? Map(XmlPart record, string list, string file)
    {
        record.Ignore("LastUpdated", "SanctionsImposedIndicators");
        string? group = record.Take("OFSIGroupID"), unique = record.Take("UniqueID"), type = record.Take("IndividualEntityShip");
        if ((group ?? unique) is not { } id) return null;
        EntityBuilder party = new($"uk:{id}", list, new SourcePosition(file, record.Line)) { Type = TypeOf(type) };
        if (party.Type == EntityType.Unknown) party.AddUnread("IndividualEntityShip", type);
        foreach (XmlPart name in record.All("Names", "Name")) Name(party, name);
        foreach (XmlPart name in record.All("NonLatinNames", "NonLatinName"))
        {
            string? text = name.Take("NameNonLatinScript"), language = name.Take("NonLatinScriptLanguage");
            name.Ignore("NonLatinScriptType");
            if (text is not null) party.AddName(new EntityName(text, NameKind.Alias) { Language = language });
        }

        if (group is not null) party.AddIdentifier(IdentifierType.Other, unique, note: "UK Sanctions List reference");
        if (record.Take("UNReferenceNumber") is { } reference) party.AddIdentifier(IdentifierType.Other, UnReferences.Normalize(reference) ?? reference, note: UnReferences.Note);
        party.AddProgram(record.Take("RegimeName"), ListWords.Join(record.Take("DesignationSource"), record.Take("SanctionsImposed")?.Replace("|", ", ", StringComparison.Ordinal)));
        party.AddListing("Date designated", record.Take("DateDesignated"));
        party.AddRemark(record.Take("OtherInformation"));
        party.AddRemark(record.Take("UKStatementofReasons"));
        foreach (string title in Values(record, "Titles", "Title")) party.AddTitle(title);
        foreach (XmlPart address in record.All("Addresses", "Address")) Address(party, address);
        foreach (string phone in Values(record, "PhoneNumbers", "PhoneNumber")) party.AddIdentifier(IdentifierType.Phone, phone);
        foreach (string email in Values(record, "EmailAddresses", "EmailAddress")) party.AddIdentifier(IdentifierType.Email, email);
        foreach (string website in Values(record, "Websites", "Website")) party.AddIdentifier(IdentifierType.Website, website);
        foreach (XmlPart individual in record.All("IndividualDetails", "Individual")) Individual(party, individual);
        foreach (XmlPart entity in record.All("EntityDetails", "Entity")) Entity(party, entity);
        foreach (XmlPart ship in record.All("ShipDetails", "Ship")) Ship(party, ship);
        return party;
    }

    private static EntityType TypeOf(string? text) => text?.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => EntityType.Person,
        "ENTITY" => EntityType.Organization,
        "SHIP" => EntityType.Vessel,
        _ => EntityType.Unknown,
    };

    private static void Name(EntityBuilder party, XmlPart name)
    {
        string? type = name.Take("NameType"), strength = name.Take("AliasStrength"), family = name.Take("Name6");
        string? given = ListWords.JoinWords(name.Take("Name1"), name.Take("Name2"), name.Take("Name3"), name.Take("Name4"), name.Take("Name5"));
        if (ListWords.JoinWords(given, family) is not { } text) return;
        bool isWeak = strength?.StartsWith("low", StringComparison.OrdinalIgnoreCase) == true;
        NameKind kind = type?.ToUpperInvariant() switch
        {
            "PRIMARY NAME" => NameKind.Primary,
            "FKA" or "FORMER NAME" => NameKind.Former,
            _ => isWeak ? NameKind.WeakAlias : NameKind.Alias,
        };
        if (kind == NameKind.Alias && type?.ToUpperInvariant() is not ("ALIAS" or "AKA" or "PRIMARY NAME VARIATION")) party.AddUnread("NameType", type ?? "none");
        if (kind == NameKind.Alias && strength is not null && !strength.StartsWith("good", StringComparison.OrdinalIgnoreCase)) party.AddUnread("AliasStrength", strength);
        bool hasParts = given is not null && family is not null;
        party.AddName(new EntityName(text, kind) { FamilyName = hasParts ? family : null, GivenNames = hasParts ? given : null });
    }

    private static void Address(EntityBuilder party, XmlPart address) => party.AddAddress(new Address
    {
        Street = ListWords.Join(address.Take("AddressLine1"), address.Take("AddressLine2"), address.Take("AddressLine3"), address.Take("AddressLine4"), address.Take("AddressLine5")),
        City = address.Take("AddressLine6"),
        PostalCode = address.Take("AddressPostalCode"),
        Country = address.Take("AddressCountry"),
    });

    private static void Individual(EntityBuilder party, XmlPart individual)
    {
        foreach (string born in Values(individual, "DOBs", "DOB")) UkDates.AddBirths(party, born, isApproximate: false);
        foreach (XmlPart passport in individual.All("PassportDetails", "Passport"))
            UkDocuments.Add(party, IdentifierType.Passport, "Passport", passport.Take("PassportNumber"), passport.Take("PassportAdditionalInformation"));
        foreach (XmlPart number in individual.All("NationalIdentifierDetails", "NationalIdentifier"))
            UkDocuments.Add(party, IdentifierType.NationalId, "National identity number", number.Take("NationalIdentifierNumber"), number.Take("NationalIdentifierAdditionalInformation"));
        foreach (string nationality in Values(individual, "Nationalities", "Nationality")) party.AddCountry(nationality);
        foreach (string position in Values(individual, "Positions", "Position")) party.AddTitle(position);
        foreach (string gender in Values(individual, "Genders", "Gender")) party.AddGender(gender);
        foreach (XmlPart place in individual.All("BirthDetails", "Location")) party.AddBirthPlace(ListWords.Join(place.Take("TownOfBirth"), place.Take("CountryOfBirth")));
    }

    private static void Entity(EntityBuilder party, XmlPart entity)
    {
        foreach (string number in Values(entity, "BusinessRegistrationNumbers", "BusinessRegistrationNumber")) UkDocuments.Add(party, IdentifierType.RegistrationNumber, "Business registration number", number, null);
        foreach (string type in Values(entity, "TypeOfEntities", "TypeOfEntity")) party.AddRemark($"Type of entity: {type}");
        foreach (string company in Values(entity, "ParentCompanies", "ParentCompany")) party.AddLink(company, "Parent company");
        foreach (string company in Values(entity, "Subsidiaries", "Subsidiary")) party.AddLink(company, "Subsidiary");
    }

    private static void Ship(EntityBuilder party, XmlPart ship)
    {
        foreach (string number in Values(ship, "IMONumbers", "IMONumber"))
        {
            string digits = string.Concat(number.Where(char.IsAsciiDigit));
            if (digits.Length == 7) party.AddIdentifier(IdentifierType.Imo, digits);
            else party.AddUnread("IMO number", number);
        }

        foreach (string hull in Values(ship, "HullIdentificationNumbers", "HullIdentificationNumber")) party.AddIdentifier(IdentifierType.Other, hull, note: "hull identification number");
        string[] owners = [.. Values(ship, "CurrentOwnerOperators", "CurrentOwnerOperator")], former = [.. Values(ship, "PreviousOwnerOperators", "PreviousOwnerOperator")];
        foreach (string owner in owners) party.AddLink(owner, "Current owner or operator");
        foreach (string owner in former) party.AddLink(owner, "Previous owner or operator");
        foreach (string length in Values(ship, "LengthOfShipDetails", "LengthOfShip")) party.AddRemark($"Length: {length}");
        foreach (string year in Values(ship, "YearBuiltDetails", "YearBuilt")) party.AddRemark($"Year built: {year}");
        party.Vessel = new VesselParticulars
        {
            Flag = Values(ship, "CurrentBelievedFlagOfShips", "CurrentBelievedFlagOfShip").Select(static flag => CountryCodes.Normalize(flag)).FirstOrDefault(),
            FormerFlags = [.. Values(ship, "PreviousFlags", "PreviousFlag").Select(static flag => CountryCodes.Normalize(flag))],
            VesselType = ListWords.Join([.. Values(ship, "TypeOfShipDetails", "TypeOfShip")]),
            Tonnage = ListWords.Join([.. Values(ship, "TonnageOfShipDetails", "TonnageOfShip")]),
            Owner = owners.FirstOrDefault(),
        };
    }

    private static IEnumerable<string> Values(XmlPart part, string group, string item)
    {
        foreach (XmlPart one in part.All(group, item))
        {
            if (one.Value() is { } value) yield return value;
        }
    }
}
