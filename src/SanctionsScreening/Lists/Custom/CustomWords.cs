using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Custom;

/// <summary>The words for types that a list of the user's own may use; case, spaces, hyphens and underscores don't count.</summary>
internal static class CustomWords
{
    /// <summary>Reads a party's type. A missing one is <see cref="EntityType.Unknown"/> and no error.</summary>
    public static bool TryType(string? text, out EntityType type)
    {
        (bool known, type) = Key(text) switch
        {
            "" or "unknown" => (true, EntityType.Unknown),
            "person" or "individual" => (true, EntityType.Person),
            "organization" or "organisation" or "entity" or "company" => (true, EntityType.Organization),
            "vessel" or "ship" => (true, EntityType.Vessel),
            "aircraft" => (true, EntityType.Aircraft),
            _ => (false, EntityType.Unknown),
        };
        return known;
    }

    /// <summary>Reads an identifier's type: the names of <see cref="IdentifierType"/> and a few usual words.</summary>
    public static bool TryIdentifierType(string? text, out IdentifierType type)
    {
        string key = Key(text);
        (bool known, type) = key switch
        {
            "" => (false, IdentifierType.Other),
            "tax" or "taxid" or "inn" or "vat" => (true, IdentifierType.TaxNumber),
            "national" or "nationalidnumber" or "idcard" or "ssn" => (true, IdentifierType.NationalId),
            "registration" or "companynumber" or "ogrn" => (true, IdentifierType.RegistrationNumber),
            "drivinglicense" or "driverslicense" => (true, IdentifierType.DrivingLicence),
            "swift" or "swiftbic" => (true, IdentifierType.Bic),
            "crypto" or "wallet" or "digitalcurrency" => (true, IdentifierType.DigitalCurrencyAddress),
            "tailnumber" or "aircraft" => (true, IdentifierType.AircraftNumber),
            "mail" => (true, IdentifierType.Email),
            "url" => (true, IdentifierType.Website),
            "telephone" => (true, IdentifierType.Phone),
            _ => (false, IdentifierType.Other),
        };
        return known || (key.Length > 0 && char.IsAsciiLetter(key[0]) && Enum.TryParse(key, ignoreCase: true, out type));
    }

    private static string Key(string? text) => text is null ? "" : string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
