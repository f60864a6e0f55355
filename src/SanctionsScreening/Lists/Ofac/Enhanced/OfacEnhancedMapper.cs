using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Enhanced;

/// <summary>Turns an entity of the Enhanced format into one. What each field becomes stands in <see cref="OfacEnhancedFields"/>.</summary>
internal static class OfacEnhancedMapper
{
    /// <returns><see langword="null"/> where the record has no number.</returns>
    public static EntityBuilder? Map(XmlPart record, string list, string file)
    {
        if (OfacNumber.Read(record.Attribute("id")) is not { } number) return null;
        EntityBuilder entity = new(OfacCsvSource.IdPrefix + number, list, new SourcePosition(file, record.Line));
        XmlPart? general = record.One("generalInfo");
        general?.Ignore("identityId");
        entity.Type = OfacWords.Type(Word(general?.One("entityType")) ?? "");
        foreach (XmlPart name in record.All("names", "name")) Name(entity, name);
        foreach (XmlPart address in record.All("addresses", "address")) Address(entity, address);
        OfacFeatures features = new(entity);
        foreach (XmlPart title in general?.All("title") ?? []) OfacWords.AddTitles(entity, title.Value());
        features.Facts.AddRemarks(general?.Take("remarks"));
        foreach (XmlPart feature in record.All("features", "feature")) Feature(features, feature);
        foreach (XmlPart document in record.All("identityDocuments", "identityDocument")) Document(entity, features, document);
        foreach (XmlPart relationship in record.All("relationships", "relationship")) Relationship(entity, relationship);
        Sanctions(entity, record);
        features.Finish();
        return entity;
    }

    private static string? Word(XmlPart? part)
    {
        part?.Ignore("refId", "id", "featureTypeId");
        return part?.Value();
    }

    private static void Name(EntityBuilder entity, XmlPart name)
    {
        name.Ignore("id");
        bool isPrimary = name.Take("isPrimary") == "true", isWeak = name.Take("isLowQuality") == "true";
        NameKind kind = OfacWords.AliasKind(Word(name.One("aliasType")), isWeak);
        if (isPrimary) kind = NameKind.Primary;
        foreach (XmlPart translation in name.All("translations", "translation"))
        {
            translation.Ignore("id", "formattedFullName", "nameParts");
            bool isMain = translation.Take("isPrimary") == "true";
            string? script = Word(translation.One("script"));
            EntityName? read = OfacNames.Read(translation.Take("formattedLastName"), translation.Take("formattedFirstName"), entity.Type, kind == NameKind.Primary && !isMain ? NameKind.Alias : kind);
            if (read is not null) entity.AddName(read with { Script = OfacWords.Script(script) });
        }
    }

    private static void Address(EntityBuilder entity, XmlPart address)
    {
        address.Ignore("id");
        string? country = OfacWords.Country(Word(address.One("country")));
        foreach (XmlPart translation in address.All("translations", "translation"))
        {
            translation.Ignore("id", "isPrimary", "script");
            Address read = new() { Country = country };
            foreach (XmlPart part in translation.All("addressParts", "addressPart"))
            {
                part.Ignore("id");
                read = OfacWords.With(read, Word(part.One("type")), part.Take("value"));
            }

            entity.AddAddress(read);
        }
    }

    private static void Feature(OfacFeatures features, XmlPart feature)
    {
        feature.Ignore("id", "versionId", "valueRefId", "valueDate", "isPrimary", "reliability");
        features.Add(Word(feature.One("type")) ?? "", feature.Take("value"), feature.Take("comments"));
    }

    private static void Document(EntityBuilder entity, OfacFeatures features, XmlPart document)
    {
        document.Ignore("id", "name");
        string? type = Word(document.One("type")), number = document.Take("documentNumber"), place = document.Take("issuingLocation"), country = Word(document.One("issuingCountry"));
        string? authority = document.Take("issuingAuthority"), issued = document.Take("issueDate"), expires = document.Take("expirationDate");
        if (place == country) place = null;
        string? tail = ListWords.JoinWords(issued is null ? null : $"issued {issued}", authority is null ? null : $"issued by {authority}", place is null ? null : $"issued in {place}", expires is null ? null : $"expires {expires}");
        features.Facts.Add(type, number, country, tail);
        string? note = ListWords.Join(document.Take("comments"), document.Take("isValid") == "false" ? "not valid" : null);
        if (note is not null) entity.AddUnread($"Note on {type} {number}", note);
    }

    private static void Relationship(EntityBuilder entity, XmlPart relationship)
    {
        relationship.Ignore("id", "quality");
        string? relation = Word(relationship.One("type"));
        XmlPart? other = relationship.One("relatedEntity");
        string? id = OfacNumber.Read(other?.Attribute("entityId")) is { } number ? OfacCsvSource.IdPrefix + number : null;
        entity.AddLink(other?.Value() ?? id, relation ?? "Linked To", id);
        entity.AddRemark(relationship.Take("comments"));
    }

    private static void Sanctions(EntityBuilder entity, XmlPart record)
    {
        string? basis = null;
        foreach (XmlPart authority in record.All("legalAuthorities", "legalAuthority")) basis = ListWords.Join(basis, Word(authority));
        foreach (XmlPart program in record.All("sanctionsPrograms", "sanctionsProgram")) entity.AddProgram(Word(program), basis);
        foreach (XmlPart type in record.All("sanctionsTypes", "sanctionsType")) entity.AddRemark(Word(type));
        foreach (XmlPart list in record.All("sanctionsLists", "sanctionsList"))
        {
            string? published = list.Attribute("datePublished");
            if (DateText.ReadOrNull(published) is not { } day) entity.AddUnread("Date published", published);
            else if (entity.ListedOn is not { } known || string.CompareOrdinal(day.ToString(), known.ToString()) < 0) entity.ListedOn = day;
            entity.AddRemark(Word(list));
        }
    }
}
