using System.Collections.Frozen;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>The properties of parties in the FollowTheMoney model. Source: followthemoney.tech, schemata Thing to PublicBody, Person, Vehicle.</summary>
internal static class FtmProperties
{
    public static IReadOnlyList<FtmProperty> All { get; } =
    [
        new("name", FtmMeaning.Name), new("alias", FtmMeaning.Alias), new("abbreviation", FtmMeaning.WeakAlias), new("weakAlias", FtmMeaning.WeakAlias), new("previousName", FtmMeaning.Former),
        new("firstName", FtmMeaning.GivenName), new("secondName", FtmMeaning.GivenName), new("middleName", FtmMeaning.GivenName), new("patronymic", FtmMeaning.GivenName), new("lastName", FtmMeaning.FamilyName),
        new("birthDate", FtmMeaning.Birth), new("birthPlace", FtmMeaning.BirthPlace), new("birthCountry", FtmMeaning.BirthPlace),
        new("country", FtmMeaning.Country), new("nationality", FtmMeaning.Country), new("citizenship", FtmMeaning.Country), new("jurisdiction", FtmMeaning.Country), new("mainCountry", FtmMeaning.Country), new("residence", FtmMeaning.Country),
        new("gender", FtmMeaning.Gender), new("position", FtmMeaning.Title), new("title", FtmMeaning.Title), new("address", FtmMeaning.Address), new("addressEntity", FtmMeaning.AddressEntity),
        new("topics", FtmMeaning.Topic), new("program", FtmMeaning.Topic), new("programId", FtmMeaning.Topic),
        new("notes", FtmMeaning.Remark), new("summary", FtmMeaning.Remark), new("description", FtmMeaning.Remark), new("fatherName", FtmMeaning.Remark), new("motherName", FtmMeaning.Remark), new("nameSuffix", FtmMeaning.Remark),
        new("deathDate", FtmMeaning.Remark), new("status", FtmMeaning.Remark), new("political", FtmMeaning.Remark), new("legalForm", FtmMeaning.Remark), new("sector", FtmMeaning.Remark),
        new("incorporationDate", FtmMeaning.Remark), new("dissolutionDate", FtmMeaning.Remark), new("parent", FtmMeaning.Link), new("owner", FtmMeaning.Link), new("operator", FtmMeaning.Link),
        new("flag", FtmMeaning.Flag), new("pastFlags", FtmMeaning.FormerFlag), new("type", FtmMeaning.VesselType), new("deadweightTonnage", FtmMeaning.Tonnage), new("tonnage", FtmMeaning.Tonnage), new("grossRegisteredTonnage", FtmMeaning.GrossTonnage),
        .. Identifiers(IdentifierType.Passport, "passportNumber"),
        .. Identifiers(IdentifierType.NationalId, "idNumber", "socialSecurityNumber"),
        .. Identifiers(IdentifierType.TaxNumber, "taxNumber", "innCode", "vatCode"),
        .. Identifiers(IdentifierType.RegistrationNumber, "registrationNumber", "ogrnCode", "kppCode", "okpoCode", "dunsCode", "uscCode", "uniqueEntityId", "caemCode", "voenCode", "jibCode", "cikCode", "irsCode", "giiNumber", "ricCode", "coatoCode", "fnsCode", "fssCode", "pfrNumber", "licenseNumber", "cageCode", "npiCode"),
        .. Identifiers(IdentifierType.Lei, "leiCode"), .. Identifiers(IdentifierType.Bic, "swiftBic"), .. Identifiers(IdentifierType.Imo, "imoNumber"), .. Identifiers(IdentifierType.Mmsi, "mmsi"), .. Identifiers(IdentifierType.CallSign, "callSign"),
        .. Identifiers(IdentifierType.AircraftNumber, "serialNumber", "icaoCode"), .. Identifiers(IdentifierType.DigitalCurrencyAddress, "publicKey"),
        .. Identifiers(IdentifierType.Email, "email"), .. Identifiers(IdentifierType.Website, "website"), .. Identifiers(IdentifierType.Phone, "phone"),
        .. Identifiers(IdentifierType.Other, "wikidataId", "isinCode", "bikCode", "bvdId", "icijId", "opencorporatesUrl", "crsNumber", "imoCompanyNumber", "ibcRuc", "unscId"),
        .. Ignored(
            "alephUrl", "amount", "appearance", "buildDate", "capital", "classification", "createdAt", "currency", "education", "ethnicity", "eyeColor", "hairColor", "height", "indexText", "keywords", "mimeType", "model", "modifiedAt",
            "nameSuffixes", "okopfCode", "oksmCode", "okvedCode", "profession", "programUrl", "proof", "publisher", "publisherUrl", "religion", "retrievedAt", "sourceUrl", "spokenLanguage", "weight", "wikipediaUrl", "yearOfBuild"),
    ];

    public static FrozenDictionary<string, FtmProperty> ByName { get; } = All.ToFrozenDictionary(static property => property.Name, StringComparer.Ordinal);

    private static IEnumerable<FtmProperty> Identifiers(IdentifierType type, params string[] names) => names.Select(name => new FtmProperty(name, FtmMeaning.Identifier, type));

    private static IEnumerable<FtmProperty> Ignored(params string[] names) => names.Select(static name => new FtmProperty(name, FtmMeaning.Ignored));
}
