using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Matching.Evidence;

namespace SanctionsScreening.Matching.Groups;

/// <summary>Identifiers by which entries are taken for one party.</summary>
internal static class GroupKey
{
    /// <summary>Shorter numbers meet by chance: in the OFAC, UN, UK and EU lists together "12345" is the number of six parties.</summary>
    private const int LeastDigits = 6;

    /// <summary>The kind and the comparable value; <see langword="null"/> where the identifier tells no party by itself.</summary>
    public static string? Of(Identifier identifier)
    {
        if (identifier.Note == UnReferences.Note) return $"un {identifier.Value}";
        string? kind = identifier.Type switch
        {
            // Lists differ in what they call a number of tax, register or identity.
            IdentifierType.TaxNumber or IdentifierType.RegistrationNumber or IdentifierType.NationalId => "number",
            IdentifierType.Passport => "passport",
            IdentifierType.Lei => "lei",
            IdentifierType.Bic => "bic",
            IdentifierType.Imo => "imo",
            IdentifierType.Mmsi => "mmsi",
            IdentifierType.DrivingLicence => "licence",
            IdentifierType.AircraftNumber => "aircraft",
            IdentifierType.DigitalCurrencyAddress => "currency",
            _ => null,
        };
        if (kind is null || IdentifierKey.Of(identifier) is not { } key) return null;
        int digits = 0;
        foreach (char c in key) digits += char.IsAsciiDigit(c) ? 1 : 0;
        return kind is "number" or "passport" or "licence" && digits < LeastDigits ? null : $"{kind} {key}";
    }

    /// <summary>Whether the identifier is given once in the world, so that the names need not bear it out.</summary>
    public static bool IsSure(Identifier identifier) =>
        identifier.Type is IdentifierType.Lei or IdentifierType.Imo or IdentifierType.DigitalCurrencyAddress;
}
