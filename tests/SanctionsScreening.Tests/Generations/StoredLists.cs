using SanctionsScreening.Entities;
using SanctionsScreening.Generations;
using SanctionsScreening.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Generations;

/// <summary>Small invented lists, each version with one party more, and what generations of them answer.</summary>
internal static class StoredLists
{
    public static SanctionsListSnapshot Version(int version)
    {
        var entities = new List<SanctionedEntity>
        {
            Listed.Person("1", "Ivan Petrovich DRAGOMIROV", "Iwan DRAGOMIROW", "Иван Драгомиров") with
            {
                DatesOfBirth = [new PartialDate(1970, 3, 4), new PartialDate(1968) { LastYear = 1971, IsApproximate = true }],
                PlacesOfBirth = ["Omsk"],
                Countries = ["RU"],
                Gender = Gender.Male,
                Identifiers = [new Identifier(IdentifierType.Passport, "750045991") { Country = "RU", Note = "expired" }],
                Addresses = [new Address { Street = "1 Long Street", City = "Omsk", Region = "R", PostalCode = "P", Country = "RU", Note = "n" }],
                Programs = [new SanctionsProgram("TEST") { LegalBasis = "law" }],
                Titles = ["Director"],
                LinkedParties = [new LinkedParty("Zarnitsa", "Owned by") { EntityId = "test:2" }],
                ListedOn = new PartialDate(2021, 12, 10),
                Remarks = "a lone half of a pair: \ud800",
                UnreadRemarks = ["something"],
                Source = new SourcePosition("list.csv", 7),
                Vessel = new VesselParticulars { VesselType = "Tanker", Flag = "RU", FormerFlags = ["PA"], Tonnage = "1", GrossRegisteredTonnage = "2", Owner = "o" },
            },
            Listed.Organization("2", "Zarnitsa Shipping Company Limited", "中国海运有限公司"),
        };
        for (int v = 0; v < version; v++) entities.Add(Listed.Person("v" + v, "Numbered Zakharovich PETROSIAN" + (char)('A' + (v % 26))));
        return new SanctionsListSnapshot { Version = new SanctionsListVersion("test", new DateOnly(2024, 1, 2), version.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)), Entities = entities };
    }

    public static StoredGeneration Write(string folder, int version, CancellationToken cancellationToken = default) => new GenerationFolder(folder).Write([Version(version)], Refuse, static () => { }, cancellationToken);

    public static void Refuse(GenerationFormatException exception) => throw exception;
}
