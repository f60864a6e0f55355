using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Turns an sdnEntry into an entity. What each field becomes stands in <see cref="OfacXmlFields"/>.</summary>
internal static class OfacXmlMapper
{
    /// <returns><see langword="null"/> where the record has no number.</returns>
    public static EntityBuilder? Map(XmlPart record, string list, string file)
    {
        string? id = record.Take("uid");
        if (OfacNumber.Read(id) is not { } number) return null;
        EntityBuilder entity = new(OfacCsvSource.IdPrefix + number, list, new SourcePosition(file, record.Line)) { Type = OfacWords.Type(record.Take("sdnType")) };
        if (entity.Type == EntityType.Unknown) entity.AddUnread("Type", record.Take("sdnType"));
        OfacFacts facts = new(entity);
        AddName(entity, record, NameKind.Primary);
        foreach (XmlPart alias in record.All("akaList", "aka")) Alias(entity, alias);
        foreach (XmlPart title in record.All("title")) OfacWords.AddTitles(entity, title.Value());
        facts.AddRemarks(record.Take("remarks"));
        foreach (XmlPart program in record.All("programList", "program")) entity.AddProgram(program.Value());
        foreach (XmlPart birth in record.All("dateOfBirthList", "dateOfBirthItem")) facts.Add("DOB", Item(birth, "dateOfBirth"));
        foreach (XmlPart place in record.All("placeOfBirthList", "placeOfBirthItem")) entity.AddBirthPlace(Item(place, "placeOfBirth"));
        foreach (XmlPart nationality in record.All("nationalityList", "nationality")) facts.Add("nationality", Item(nationality, "country"));
        foreach (XmlPart citizenship in record.All("citizenshipList", "citizenship")) facts.Add("citizen", Item(citizenship, "country"));
        foreach (XmlPart document in record.All("idList", "id")) Document(facts, document);
        foreach (XmlPart address in record.All("addressList", "address")) entity.AddAddress(Address(address));
        facts.Finish(Vessel(entity, record.One("vesselInfo")));
        return entity;
    }

    private static void Alias(EntityBuilder entity, XmlPart alias)
    {
        alias.Ignore("uid");
        string? type = alias.Take("type"), category = alias.Take("category");
        AddName(entity, alias, OfacWords.AliasKind(type, isWeak: string.Equals(category, "weak", StringComparison.OrdinalIgnoreCase)));
    }

    private static void AddName(EntityBuilder entity, XmlPart part, NameKind kind)
    {
        string? last = part.Take("lastName"), first = part.Take("firstName");
        if (OfacNames.Read(last, first, entity.Type, kind) is { } name) entity.AddName(name);
    }

    private static string? Item(XmlPart item, string field)
    {
        item.Ignore("uid", "mainEntry");
        return item.Take(field);
    }

    private static void Document(OfacFacts facts, XmlPart document)
    {
        document.Ignore("uid");
        string? issued = document.Take("issueDate"), expires = document.Take("expirationDate");
        string? tail = ListWords.JoinWords(issued is null ? null : $"issued {issued}", expires is null ? null : $"expires {expires}");
        facts.Add(document.Take("idType"), document.Take("idNumber"), document.Take("idCountry"), tail);
    }

    private static Address Address(XmlPart address)
    {
        address.Ignore("uid");
        return new Address
        {
            Street = ListWords.Join(address.Take("address1"), address.Take("address2"), address.Take("address3")),
            City = address.Take("city"),
            Region = address.Take("stateOrProvince"),
            PostalCode = address.Take("postalCode"),
            Country = OfacWords.Country(address.Take("country")),
        };
    }

    private static VesselParticulars? Vessel(EntityBuilder entity, XmlPart? vessel)
    {
        if (vessel is null) return null;
        entity.AddIdentifier(IdentifierType.CallSign, vessel.Take("callSign"));
        return new VesselParticulars
        {
            VesselType = vessel.Take("vesselType"),
            Flag = OfacWords.Country(vessel.Take("vesselFlag")) is { } flag ? CountryCodes.Normalize(flag) : null,
            Owner = vessel.Take("vesselOwner"),
            Tonnage = vessel.Take("tonnage"),
            GrossRegisteredTonnage = vessel.Take("grossRegisteredTonnage"),
        };
    }
}
