namespace SanctionsScreening.Entities;

/// <summary>The words for identifier types that users' files may hold; case, spaces, hyphens and underscores don't count.</summary>
internal static class IdentifierTypeWords
{
    /// <summary>Reads an identifier's type: the names of <see cref="IdentifierType"/> and a few usual words.</summary>
    public static bool TryRead(string? text, out IdentifierType type)
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
