using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Uk;

namespace SanctionsScreening.Tests.Lists.Uk;

public sealed class UkConListCsvSourceTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    private static async Task<SanctionsListSnapshot> Load(string path) => await new UkConListCsvSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_IsGatheredFromItsLines()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Uk/conlist.csv"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2018, 4, 13), snapshot.Version.PublishedOn);
        SanctionedEntity person = snapshot.Entities.Single(entity => entity.Id == "uk:900001");
        Assert.Equal([("Test Ali MUSTERI", NameKind.Primary), ("Test Ali MÜSTERI", NameKind.Alias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["circa 1957", "circa 1958-03-01"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Testville, Afghanistan", "Musterstadt, Pakistan"], person.PlacesOfBirth);
        Assert.Equal(["SA", "QA", "AF"], person.Countries);
        Assert.Equal(["Maulavi", "Treasurer, of tests"], person.Titles);
        Assert.Equal(
            [(IdentifierType.Other, "TAi.019"), (IdentifierType.Passport, "A592667"), (IdentifierType.Passport, "101423404"), (IdentifierType.NationalId, "2132370"), (IdentifierType.TaxNumber, "SSDSBN68B10Z352F")],
            person.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
        Address address = Assert.Single(person.Addresses);
        Assert.Equal(("Street 1, District 2", "Kabul", "W12", "AF", "since 2009"), (address.Street, address.City, address.PostalCode, address.Country, address.Note));
    }

    [Fact]
    public async Task LoadAsync_OrganizationAndShip_AreToldApart()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Uk/conlist.csv"));
        SanctionedEntity organization = snapshot.Entities.Single(entity => entity.Id == "uk:900002");
        Assert.Equal([("TEST COMPANY, S.A.", NameKind.Primary), ("OLD TEST COMPANY, S.A.", NameKind.Former)], organization.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal("KPi.067", Assert.Single(organization.Identifiers).Value);
        SanctionedEntity ship = snapshot.Entities.Single(entity => entity.Id == "uk:900003");
        Assert.Equal(EntityType.Vessel, ship.Type);
        Assert.Equal([(IdentifierType.Imo, "8937675"), (IdentifierType.Mmsi, "445539000")], ship.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
    }

    [Fact]
    public async Task LoadAsync_LaterColumnsInUtf8_AreRead()
    {
        string path = _files.Write(
            "ConList.csv",
            "Last Updated,26/01/2022\nName 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,Name Non-Latin Script,Non-Latin Script Type,Non-Latin Script Language,DOB,Town of Birth,Country of Birth,Nationality,Passport Number,Passport Details,National Identification Number,National Identification Details,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,Post/Zip Code,Country,Other Information,Group Type,Alias Type,Alias Quality,Regime,Listed On,UK Sanctions List Date Designated,Last Updated,Group ID\n"
            + "TESTOV,Ivan,,,,,,Иван Тестов,Cyrillic,Russian,02/03/1960,,,Russia,77001,Russian passport,,,,,,,,,,,,(UK Sanctions List Ref):RUS0001.,Individual,Primary name,,Russia,24/02/2022,24/02/2022,24/02/2022,900010\n"
            + "TEST,Vanya,,,,,,,,,02/03/1960,,,,,,,,,,,,,,,,,,Individual,AKA,Low,Russia,24/02/2022,24/02/2022,24/02/2022,900010\n");
        SanctionsListSnapshot snapshot = await Load(path);
        Assert.Empty(snapshot.RejectedRecords);
        SanctionedEntity person = Assert.Single(snapshot.Entities);
        Assert.Equal([("Ivan TESTOV", NameKind.Primary), ("Иван Тестов", NameKind.Alias), ("Vanya TEST", NameKind.WeakAlias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal("Russian passport", Assert.Single(person.Identifiers).Note);
    }

    [Theory]
    [InlineData("Last Updated,13/04/2018,,", "Published,13/04/2018,,")]
    [InlineData("Group ID\n", "Group\n")]
    [InlineData("Alias Type", "Country")]
    public async Task LoadAsync_DamagedHead_IsRefused(string old, string damaged)
    {
        string path = _files.Write("ConList.csv", (await File.ReadAllTextAsync(RealLists.Fixture("Uk/conlist.csv"), System.Text.Encoding.Latin1, TestContext.Current.CancellationToken)).Replace(old, damaged, StringComparison.Ordinal));
        SanctionsListFormatException e = await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(path));
        Assert.Equal("ConList.csv", e.File);
    }

    [Fact]
    public async Task LoadAsync_LineCut_IsRefusedAndPrimeAliasMissing_IsReported()
    {
        byte[] content = await File.ReadAllBytesAsync(RealLists.Fixture("Uk/conlist.csv"), TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(_files.Write("ConList.csv", content[..^1])));
        int line = content.AsSpan().IndexOf("MUSTERI,Test,Ali"u8);
        SanctionsListSnapshot cut = await Load(_files.Write("ConList.csv", content[..line]));
        Assert.Contains("no Prime Alias", Assert.Single(cut.RejectedRecords).Reason, StringComparison.Ordinal);
    }

    /// <summary>The counts of the official file, counted with another CSV reader.</summary>
    [Fact]
    public async Task LoadAsync_OfficialFile_HoldsEveryGroup()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/uk/ofsi_sanctionsconlist_2018-04-13.csv"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(2_106, snapshot.Entities.Count);
        Assert.Equal(1_426, snapshot.Entities.Count(entity => entity.Type == EntityType.Person));
        Assert.All(snapshot.Entities, entity => Assert.Equal(NameKind.Primary, entity.Names[0].Kind));
        Assert.Equal(9, snapshot.Entities.Sum(entity => entity.Names.Count(name => name.Kind == NameKind.Former)));
        Assert.True(snapshot.Entities.Sum(entity => entity.UnreadRemarks.Count) <= 10, "Only passports without a number are unread.");
    }
}
