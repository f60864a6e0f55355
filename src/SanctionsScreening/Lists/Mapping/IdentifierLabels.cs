using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Which kind of identifier a published label means: "Número de pasaporte", "National Identification Number", "OGRN".</summary>
internal static class IdentifierLabels
{
    /// <summary>Words in a label, the most telling first. Upper-case words are abbreviations and count only as whole words.</summary>
    private static readonly (string Word, IdentifierType Type)[] Words =
    [
        ("birth cert", IdentifierType.Other), ("certificate of nat", IdentifierType.Other), ("certificate of iraqi", IdentifierType.Other), ("ration card", IdentifierType.Other),
        ("passport", IdentifierType.Passport), ("passeport", IdentifierType.Passport), ("pasaporte", IdentifierType.Passport), ("travel doc", IdentifierType.Passport), ("laissez", IdentifierType.Passport),
        ("driv", IdentifierType.DrivingLicence),
        ("e-mail", IdentifierType.Email), ("email", IdentifierType.Email), ("web", IdentifierType.Website), ("http", IdentifierType.Website),
        ("phone", IdentifierType.Phone), ("TEL", IdentifierType.Phone), ("mobile", IdentifierType.Phone), ("FAX", IdentifierType.Phone),
        ("IMO", IdentifierType.Imo), ("MMSI", IdentifierType.Mmsi), ("call sign", IdentifierType.CallSign), ("tail number", IdentifierType.AircraftNumber), ("aircraft", IdentifierType.AircraftNumber), ("hull", IdentifierType.Other),
        ("SWIFT", IdentifierType.Bic), ("BIC", IdentifierType.Bic), ("BIK", IdentifierType.Other), ("LEI", IdentifierType.Lei), ("legal entity identifier", IdentifierType.Lei),
        ("digital currency", IdentifierType.DigitalCurrencyAddress), ("crypto", IdentifierType.DigitalCurrencyAddress),
        ("tax", IdentifierType.TaxNumber), ("fiscal", IdentifierType.TaxNumber), ("VAT", IdentifierType.TaxNumber), ("INN", IdentifierType.TaxNumber), ("TIN", IdentifierType.TaxNumber), ("NIT", IdentifierType.TaxNumber), ("RFC", IdentifierType.TaxNumber),
        ("OGRN", IdentifierType.RegistrationNumber), ("PSRN", IdentifierType.RegistrationNumber), ("BIN", IdentifierType.RegistrationNumber), ("regist", IdentifierType.RegistrationNumber), ("commerc", IdentifierType.RegistrationNumber), ("company", IdentifierType.RegistrationNumber),
        ("business", IdentifierType.RegistrationNumber), ("social credit", IdentifierType.RegistrationNumber), ("USCC", IdentifierType.RegistrationNumber), ("licen", IdentifierType.RegistrationNumber), ("trade", IdentifierType.RegistrationNumber),
        ("identi", IdentifierType.NationalId), ("national n", IdentifierType.NationalId), ("tazkira", IdentifierType.NationalId), ("personal", IdentifierType.NationalId), ("ausweis", IdentifierType.NationalId),
        ("social security", IdentifierType.NationalId), ("SSN", IdentifierType.NationalId), ("national insurance", IdentifierType.NationalId), ("DNI", IdentifierType.NationalId), ("cedula", IdentifierType.NationalId), ("cédula", IdentifierType.NationalId),
        ("CURP", IdentifierType.NationalId), ("SNILS", IdentifierType.NationalId), ("residen", IdentifierType.NationalId), ("ID", IdentifierType.NationalId), ("NIN", IdentifierType.NationalId), ("national id", IdentifierType.NationalId),
    ];

    public static IdentifierType TypeOf(ReadOnlySpan<char> label)
    {
        foreach ((string word, IdentifierType type) in Words)
        {
            if (Holds(label, word)) return type;
        }

        return IdentifierType.Other;
    }

    private static bool Holds(ReadOnlySpan<char> label, string word)
    {
        bool isAbbreviation = char.IsAsciiLetterUpper(word[0]);
        for (int from = 0; label[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase) is >= 0 and int found; from += found + 1)
        {
            int start = from + found, end = start + word.Length;
            if (!isAbbreviation) return true;
            if ((start == 0 || !char.IsLetter(label[start - 1])) && (end == label.Length || !char.IsLetter(label[end]))) return true;
        }

        return false;
    }
}
