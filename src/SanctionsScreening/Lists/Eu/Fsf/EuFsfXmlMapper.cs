using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Turns a sanctionEntity into an entity. The schema is the EU's financial sanctions file 1.1.</summary>
internal static class EuFsfXmlMapper
{
    private static readonly string[] s_flags = ["diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer"];

    /// <returns><see langword="null"/> where the record has no number.</returns>
    public static EntityBuilder? Map(XmlPart record, string list, string file)
    {
        if (EuFsfParts.IdOf(record.Attribute("euReferenceNumber"), record.Attribute("logicalId")) is not { } id) return null;
        EntityBuilder party = new(id, list, new SourcePosition(file, record.Line));
        Subject(party, record);
        if (record.Attribute("unitedNationId") is { } reference) party.AddIdentifier(IdentifierType.Other, UnReferences.Normalize(reference) ?? reference, note: UnReferences.Note);
        party.AddListing("Designation date", record.Attribute("designationDate"));
        party.AddRemark(record.Attribute("designationDetails"));
        if (record.Attribute("delistingDate") is { } delisted) party.AddRemark($"Delisted on {delisted}");
        Remarks(party, record);
        foreach (XmlPart regulation in record.All("regulation"))
        {
            regulation.Ignore("regulationType", "organisationType", "publicationDate", "entryIntoForceDate", "logicalId", "publicationUrl", "corrigendum", "remark", "additionalInformation");
            party.AddProgram(regulation.Attribute("programme"), regulation.Attribute("numberTitle"));
        }

        foreach (XmlPart name in record.All("nameAlias")) Name(party, name);
        foreach (XmlPart birth in record.All("birthdate")) Birth(party, birth);
        foreach (XmlPart citizenship in record.All("citizenship")) Citizenship(party, citizenship);
        foreach (XmlPart address in record.All("address")) Address(party, address);
        foreach (XmlPart identification in record.All("identification")) Identification(party, identification);
        return party;
    }

    private static void Subject(EntityBuilder party, XmlPart record)
    {
        if (record.One("subjectType") is not { } subject) return;
        string? code = subject.Attribute("code"), classification = subject.Attribute("classificationCode");
        if ((EuFsfParts.TypeOf(classification) ?? EuFsfParts.TypeOf(code)) is { } type) party.Type = type;
        else party.AddUnread("Subject type", ListWords.Join(code, classification));
    }

    private static void Name(EntityBuilder party, XmlPart name)
    {
        Detail(party, name);
        string? strong = name.Attribute("strong");
        EuFsfParts.AddName(party, name.Attribute("wholeName"), name.Attribute("lastName"), name.Attribute("firstName"), name.Attribute("middleName"), name.Attribute("nameLanguage"), isStrong: strong is null || EuFsfParts.IsTrue(strong));
        party.AddTitle(name.Attribute("title"));
        party.AddTitle(name.Attribute("function"));
        party.AddGender(name.Attribute("gender"));
    }

    private static void Birth(EntityBuilder party, XmlPart birth)
    {
        Detail(party, birth);
        EuFsfParts.AddBirth(
            party, birth.Attribute("birthdate"), birth.Attribute("dayOfMonth"), birth.Attribute("monthOfYear"), birth.Attribute("year"), birth.Attribute("yearRangeFrom"), birth.Attribute("yearRangeTo"),
            EuFsfParts.IsTrue(birth.Attribute("circa")), birth.Attribute("calendarType"));
        party.AddBirthPlace(ListWords.Join(birth.Attribute("place"), birth.Attribute("zipCode"), birth.Attribute("city"), birth.Attribute("region"), CountryName(birth)));
    }

    private static void Citizenship(EntityBuilder party, XmlPart citizenship)
    {
        Detail(party, citizenship);
        citizenship.Ignore("acquisitionDate", "disenfranchisementDate");
        string? code = citizenship.Attribute("countryIso2Code"), description = citizenship.Attribute("countryDescription");
        party.AddCountry(EuFsfParts.Country(code, description));
        if (citizenship.Attribute("region") is { } region) party.AddRemark($"Citizenship: {region}");
    }

    private static void Address(EntityBuilder party, XmlPart address)
    {
        string? remark = ListWords.Join([.. address.All("remark").Select(static part => part.Value())]);
        Detail(party, address);
        string? code = address.Attribute("countryIso2Code"), description = address.Attribute("countryDescription"), box = address.Attribute("poBox");
        party.AddAddress(new Address
        {
            Street = ListWords.Join(address.Attribute("street"), box is null ? null : $"PO box {box}", address.Attribute("place")),
            City = address.Attribute("city"),
            Region = address.Attribute("region"),
            PostalCode = address.Attribute("zipCode"),
            Country = EuFsfParts.Country(code, description),
            Note = ListWords.Join(EuFsfParts.IsTrue(address.Attribute("asAtListingTime")) ? "as at listing time" : null, remark),
        });
        foreach (XmlPart contact in address.All("contactInfo"))
        {
            string? key = contact.Attribute("key"), value = contact.Attribute("value");
            if (EuFsfParts.ContactType(key) is { } type) party.AddIdentifier(type, value, note: key);
            else party.AddUnread($"Contact {key}", value);
        }
    }

    private static void Identification(EntityBuilder party, XmlPart identification)
    {
        string? note = ListWords.Join([.. identification.All("remark").Select(static part => part.Value())]);
        Detail(party, identification);
        foreach (string flag in s_flags)
        {
            if (EuFsfParts.IsTrue(identification.Attribute(flag))) note = ListWords.Join(note, flag);
        }

        foreach (string field in (ReadOnlySpan<string>)["issuedBy", "issueDate", "validFrom", "validTo", "nameOnDocument", "region"])
        {
            if (identification.Attribute(field) is { } value) note = ListWords.Join(note, $"{field} {value}");
        }

        string? number = identification.Attribute("number"), latin = identification.Attribute("latinNumber"), type = identification.Attribute("identificationTypeCode"), description = identification.Attribute("identificationTypeDescription");
        string? country = EuFsfParts.Country(identification.Attribute("countryIso2Code"), identification.Attribute("countryDescription"));
        EuFsfParts.AddIdentification(party, number ?? latin, type, description, country, note);
        if (latin is not null && number is not null && latin != number) EuFsfParts.AddIdentification(party, latin, type, description, country, note);
    }

    /// <summary>What every detail of a party has: the act that brought it, and remarks.</summary>
    private static void Detail(EntityBuilder party, XmlPart detail)
    {
        detail.Ignore("logicalId", "regulationLanguage", "regulationSummary");
        if (detail.Name is not ("address" or "identification")) Remarks(party, detail);
        else AdditionalInformation(party, detail);
    }

    private static void Remarks(EntityBuilder party, XmlPart part)
    {
        foreach (XmlPart remark in part.All("remark")) party.AddRemark(remark.Value());
        AdditionalInformation(party, part);
    }

    private static void AdditionalInformation(EntityBuilder party, XmlPart part)
    {
        foreach (XmlPart information in part.All("additionalInformation")) party.AddRemark($"{information.Attribute("key")}: {information.Attribute("value")}");
    }

    private static string? CountryName(XmlPart part)
    {
        string? code = part.Attribute("countryIso2Code"), description = part.Attribute("countryDescription");
        return code is null or "00" || description is null ? EuFsfParts.Country(code, description) : description;
    }
}
