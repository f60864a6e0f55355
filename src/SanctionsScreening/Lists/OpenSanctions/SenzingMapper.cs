using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Adds a set of attributes, which describe one feature, to their party.</summary>
internal static class SenzingMapper
{
    /// <summary>The attributes that hold a number, with those that hold its country and its name.</summary>
    private static readonly (string Number, IdentifierType Type, string? Country, string? Label)[] Numbers =
    [
        ("PASSPORT_NUMBER", IdentifierType.Passport, "PASSPORT_COUNTRY", null), ("NATIONAL_ID_NUMBER", IdentifierType.NationalId, "NATIONAL_ID_COUNTRY", "NATIONAL_ID_TYPE"), ("TAX_ID_NUMBER", IdentifierType.TaxNumber, "TAX_ID_COUNTRY", "TAX_ID_TYPE"),
        ("SSN_NUMBER", IdentifierType.NationalId, null, null), ("DRIVERS_LICENSE_NUMBER", IdentifierType.DrivingLicence, "DRIVERS_LICENSE_STATE", null), ("LEI_NUMBER", IdentifierType.Lei, null, null), ("DUNS_NUMBER", IdentifierType.RegistrationNumber, null, null),
        ("OTHER_ID_NUMBER", IdentifierType.Other, "OTHER_ID_COUNTRY", "OTHER_ID_TYPE"), ("TRUSTED_ID_NUMBER", IdentifierType.Other, null, "TRUSTED_ID_TYPE"), ("PHONE_NUMBER", IdentifierType.Phone, null, null), ("EMAIL_ADDRESS", IdentifierType.Email, null, null), ("WEBSITE_ADDRESS", IdentifierType.Website, null, null),
    ];

    public static void Add(EntityBuilder party, IReadOnlyDictionary<string, string> feature)
    {
        string? Of(string attribute) => feature.TryGetValue(attribute, out string? text) ? text : null;
        Name(party, feature);
        party.AddTitle(Of("NAME_PREFIX"));
        party.AddProgram(Of("TOPIC"));
        party.AddGender(Of("GENDER"));
        party.AddBirths(Of("DATE_OF_BIRTH"));
        party.AddBirthPlace(Of("PLACE_OF_BIRTH"));
        foreach (string country in (ReadOnlySpan<string>)["NATIONALITY", "CITIZENSHIP", "REGISTRATION_COUNTRY", "COUNTRY_OF_ASSOCIATION"]) party.AddCountry(Of(country));
        if (Of("DATE_OF_DEATH") is { } death) party.AddRemark($"Died {death}");
        if (Of("REGISTRATION_DATE") is { } registered) party.AddRemark($"Registered {registered}");
        party.AddRemark(Of("DATA_SOURCE"));
        foreach ((string number, IdentifierType type, string? country, string? label) in Numbers)
        {
            string? note = label is null ? null : Of(label);
            IdentifierType exact = type == IdentifierType.Other && note is not null ? OtherType(note) : type;
            party.AddIdentifier(exact, Of(number), country is null ? null : Of(country), note);
        }

        string? street = Of("ADDR_FULL") ?? ListWords.Join(Of("ADDR_LINE1"), Of("ADDR_LINE2"));
        Address address = new() { Street = street, City = Of("ADDR_CITY"), Region = Of("ADDR_STATE"), PostalCode = Of("ADDR_POSTAL_CODE"), Country = Of("ADDR_COUNTRY") };
        if (address != new Address()) party.AddAddress(address with { Note = Of("ADDR_TYPE") });
        if (Of("REL_POINTER_KEY") is { } key) party.AddLink(key, Of("REL_POINTER_ROLE") ?? "Linked to", $"{SenzingJsonSource.Format}:{key}");
    }

    private static IdentifierType OtherType(string label) => FtmProperties.ByName.TryGetValue(label, out FtmProperty property) && property.Meaning == FtmMeaning.Identifier ? property.Identifier : IdentifierLabels.TypeOf(label);

    private static void Name(EntityBuilder party, IReadOnlyDictionary<string, string> feature)
    {
        string? Of(string attribute) => feature.TryGetValue(attribute, out string? text) ? text : null;
        string? last = Of("NAME_LAST"), given = ListWords.JoinWords(Of("NAME_FIRST"), Of("NAME_MIDDLE"));
        string? text = Of("NAME_FULL") ?? Of("NAME_ORG") ?? ListWords.JoinWords(given, last, Of("NAME_SUFFIX"));
        if (text is null) return;
        NameKind kind = Of("NAME_TYPE")?.ToUpperInvariant() switch
        {
            "PRIMARY" or null when !party.HasPrimaryName => NameKind.Primary,
            "WEAK" or "WEAK_ALIAS" or "WEAKALIAS" => NameKind.WeakAlias,
            "FORMER" or "PREVIOUS" or "PREVIOUSNAME" or "PREVIOUS_NAME" => NameKind.Former,
            _ => NameKind.Alias,
        };
        party.AddName(new EntityName(text, kind) { FamilyName = last, GivenNames = given });
    }
}
