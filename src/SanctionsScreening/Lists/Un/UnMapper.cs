using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Un;

/// <summary>Turns a record of the UN list into an entity. The schema is the UN's sc-sanctions.xsd.</summary>
internal static class UnMapper
{
    /// <summary>What stands before an alias in its own script in the note on the alias.</summary>
    private static readonly string[] ScriptMarks = ["original script:", "in Arabic script:", "in Arabic:"];

    /// <returns><see langword="null"/> where the record has no number.</returns>
    public static EntityBuilder? Map(XmlPart record, string list, string file)
    {
        bool isPerson = record.Name == "INDIVIDUAL";
        string prefix = isPerson ? "INDIVIDUAL_" : "ENTITY_";
        record.Ignore("VERSIONNUM", "LIST_TYPE", "LAST_DAY_UPDATED", "SORT_KEY", "SORT_KEY_LAST_MOD", "SUBMITTED_BY", "SUBMITTED_ON");
        string? id = record.Take("DATAID");
        if (id is null) return null;
        EntityBuilder entity = new($"un:{id}", list, new SourcePosition(file, record.Line)) { Type = isPerson ? EntityType.Person : EntityType.Organization };
        entity.AddRemark(record.Take("COMMENTS1"));
        PublishedNames.AddAll(entity, ListWords.JoinWords(record.Take("FIRST_NAME"), record.Take("SECOND_NAME"), record.Take("THIRD_NAME"), record.Take("FOURTH_NAME")), NameKind.Primary);
        PublishedNames.AddAll(entity, record.Take("NAME_ORIGINAL_SCRIPT"), NameKind.Alias);
        foreach (XmlPart alias in record.All(prefix + "ALIAS")) Alias(entity, alias);
        entity.AddProgram(record.Take("UN_LIST_TYPE"));
        entity.AddIdentifier(IdentifierType.Other, record.Take("REFERENCE_NUMBER"), note: UnReferences.Note);
        entity.AddListing("Listed on", record.Take("LISTED_ON"));
        entity.AddGender(record.Take("GENDER"));
        if (record.Take("DELISTED_ON") is { } delisted) entity.AddRemark($"Delisted on {delisted}");
        foreach (XmlPart title in record.All("TITLE", "VALUE")) entity.AddTitle(title.Value());
        foreach (XmlPart designation in record.All("DESIGNATION", "VALUE")) entity.AddTitle(designation.Value());
        foreach (XmlPart nationality in record.All("NATIONALITY", "VALUE")) entity.AddCountry(nationality.Value());
        entity.AddCountry(record.Take("NATIONALITY2"));
        foreach (XmlPart address in record.All(prefix + "ADDRESS")) entity.AddAddress(Address(address));
        foreach (XmlPart birth in record.All("INDIVIDUAL_DATE_OF_BIRTH")) Birth(entity, birth);
        foreach (XmlPart place in record.All("INDIVIDUAL_PLACE_OF_BIRTH"))
            entity.AddBirthPlace(ListWords.Join(place.Take("STREET"), place.Take("CITY"), place.Take("STATE_PROVINCE"), place.Take("COUNTRY"), place.Take("NOTE")));
        foreach (XmlPart document in record.All("INDIVIDUAL_DOCUMENT")) Document(entity, document);
        return entity;
    }

    private static void Alias(EntityBuilder entity, XmlPart alias)
    {
        string? quality = alias.Take("QUALITY"), name = alias.Take("ALIAS_NAME"), note = alias.Take("NOTE");
        NameKind kind = quality?.ToUpperInvariant() switch
        {
            "LOW" => NameKind.WeakAlias,
            "F.K.A." => NameKind.Former,
            _ => NameKind.Alias,
        };
        if (kind == NameKind.Alias && quality is not null && !IsKnown(quality)) entity.AddUnread("Quality of an alias", quality);
        PublishedNames.AddAll(entity, name, kind);
        entity.AddBirths(alias.Take("DATE_OF_BIRTH"));
        entity.AddBirthPlace(ListWords.Join(alias.Take("CITY_OF_BIRTH"), alias.Take("COUNTRY_OF_BIRTH")));
        if (note is null) return;
        foreach (string mark in ScriptMarks)
        {
            int at = note.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            PublishedNames.Add(entity, note[(at + mark.Length)..], kind);
            note = note[..at].TrimEnd(' ', '.', ',');
        }

        if (note.Length > 0) entity.AddRemark($"{name ?? "Alias"}: {note}");
    }

    private static bool IsKnown(string quality) => quality.Equals("Good", StringComparison.OrdinalIgnoreCase) || quality.Equals("a.k.a.", StringComparison.OrdinalIgnoreCase);

    private static Address Address(XmlPart address) => new()
    {
        Street = address.Take("STREET"),
        City = address.Take("CITY"),
        Region = address.Take("STATE_PROVINCE"),
        PostalCode = address.Take("ZIP_CODE"),
        Country = address.Take("COUNTRY"),
        Note = address.Take("NOTE"),
    };

    /// <summary>EXACT and APPROXIMATELY hold a DATE, a YEAR or a note; BETWEEN holds two years.</summary>
    private static void Birth(EntityBuilder entity, XmlPart birth)
    {
        string? type = birth.Take("TYPE_OF_DATE"), date = birth.Take("DATE"), year = birth.Take("YEAR"), from = birth.Take("FROM_YEAR"), to = birth.Take("TO_YEAR"), note = birth.Take("NOTE");
        bool isCirca = string.Equals(type, "APPROXIMATELY", StringComparison.OrdinalIgnoreCase) || note?.StartsWith("approx", StringComparison.OrdinalIgnoreCase) == true;
        string? text = date ?? (from is null && to is null ? year : $"{from}-{to}");

        // "Sep." beside the year 1958.
        if (date is null && year is not null && note is not null && DateText.TryRead($"{note} {year}", out PartialDate month)) (text, note) = ($"{note} {year}", null);
        if (text is null) (text, note) = (note, null);
        if (text is null) return;
        List<PartialDate> dates = [];
        if (!DateText.ReadAll(text, dates)) entity.AddUnread("Date of birth", text);
        foreach (PartialDate read in dates) entity.AddBirth(isCirca ? read with { IsApproximate = true } : read);
        if (note is not null && !note.StartsWith("approx", StringComparison.OrdinalIgnoreCase)) entity.AddUnread("Note on a date of birth", note);
    }

    private static void Document(EntityBuilder entity, XmlPart document)
    {
        string? type1 = document.Take("TYPE_OF_DOCUMENT"), type2 = document.Take("TYPE_OF_DOCUMENT2");
        string? country = document.Take("ISSUING_COUNTRY"), elsewhere = document.Take("COUNTRY_OF_ISSUE"), number = document.Take("NUMBER");
        string? issued = document.Take("DATE_OF_ISSUE");
        string? remark = document.Take("NOTE");

        // Some documents stand whole in the second type or in the note: "Libyan passport number 347834, issued under name …".
        if (number is null && HasDigit(type2)) (number, type2) = (type2, null);
        else if (number is null && HasDigit(remark)) (number, remark) = (remark, null);
        string? label = ListWords.Join(type1, type2);
        string? note = ListWords.Join(label, issued is null ? null : $"issued {issued}", document.Take("CITY_OF_ISSUE"), elsewhere == country ? null : elsewhere, remark);
        IdentifierType type = IdentifierLabels.TypeOf(label);
        if (number is not null && IdentifierText.Read(type, number) is { } read) entity.AddIdentifier(read.Type, read.Value, country ?? elsewhere ?? read.Country, ListWords.Join(note, read.Note));
        else entity.AddUnread("Document", ListWords.Join(number, note, country));
    }

    private static bool HasDigit(string? text) => text is not null && text.AsSpan().ContainsAnyInRange('0', '9');
}
