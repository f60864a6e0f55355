using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Eu.Journal;

/// <summary>Where the columns of the EU journal's tables land.</summary>
internal static class EuJournalFields
{
    public static IReadOnlyList<FieldUse> All { get; } =
    [
        new("celex", "Id, Programs (legal basis)"),
        new("recordId", "Id"),
        new("programKey", "Programs"),
        new("annex", "Id, Programs (legal basis)"),
        new("measure", "Programs (legal basis)"),
        new("startDate", "ListedOn, else UnreadRemarks"),
        new("reason", "Remarks"),
        new("schema", "Type"),
        new("name", "Names (primary; further ones in it: alias)"),
        new("alias", "Names (alias)"),
        new("weakAlias", "Names (weak alias)"),
        new("previousName", "Names (former)"),
        new("country", "Countries"),
        new("nationality", "Countries"),
        new("jurisdiction", "Countries"),
        new("birthDate", "DatesOfBirth, else UnreadRemarks"),
        new("birthPlace", "PlacesOfBirth"),
        new("position", "Titles"),
        new("passportNumber", "Identifiers (Passport), else UnreadRemarks"),
        new("gender", "Gender"),
        new("appearance", "Remarks"),
        new("ethnicity", "Remarks"),
        new("fatherName", "Remarks"),
        new("motherName", "Remarks"),
        new("incorporationDate", "Remarks"),
        new("legalForm", "Remarks"),
        new("sector", "Remarks"),
        new("registrationNumber", "Identifiers (RegistrationNumber, TaxNumber), else UnreadRemarks"),
        new("taxNumber", "Identifiers (TaxNumber), else UnreadRemarks"),
        new("idNumber", "Identifiers (NationalId), else UnreadRemarks"),
        new("innCode", "Identifiers (TaxNumber), else UnreadRemarks"),
        new("ogrnCode", "Identifiers (RegistrationNumber), else UnreadRemarks"),
        new("kppCode", "Identifiers (Other, note \"KPP\")"),
        new("okpoCode", "Identifiers (Other, note \"OKPO\")"),
        new("leiCode", "Identifiers (Lei)"),
        new("swiftBic", "Identifiers (Bic)"),
        new("ticker", "Identifiers (Other, note \"ticker\")"),
        new("imoNumber", "Identifiers (Imo), else UnreadRemarks"),
        new("mmsi", "Identifiers (Mmsi)"),
        new("flag", "Vessel (flag)"),
        new("address", "Addresses"),
        new("phone", "Identifiers (Phone)"),
        new("email", "Identifiers (Email)"),
        new("website", "Identifiers (Website)"),
        new("notes", "Remarks"),
    ];
}
