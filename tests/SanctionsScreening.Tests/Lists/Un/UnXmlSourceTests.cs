using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Un;

namespace SanctionsScreening.Tests.Lists.Un;

public sealed class UnXmlSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new UnXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_IsReadWhole()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Un/consolidated.xml"));
        Assert.Equal(new DateOnly(2026, 2, 27), snapshot.Version.PublishedOn);
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(["un:9000001", "un:9000002", "un:9000003"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(EntityType.Person, person.Type);
        Assert.Equal(
            [("TESTAN MUSTERI AL-BEISPIEL", NameKind.Primary), ("تستان مستري", NameKind.Alias), ("Testan Musteri", NameKind.Alias), ("Testane Mustari", NameKind.Alias), ("تستان المستري", NameKind.Alias), ("Abu Test", NameKind.WeakAlias)],
            person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["1970-01-02", "1971-03-04", "1972", "circa 1973", "1974..1976", "1958-09"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Date of birth: 30-35 years old"], person.UnreadRemarks);
        Assert.Equal(["Goma", "Goma, North Kivu, Democratic Republic of the Congo"], person.PlacesOfBirth);
        Assert.Equal(["CD", "RW"], person.Countries);
        Assert.Equal(["Maulavi", "Treasurer"], person.Titles);
        Assert.Equal(["Al-Qaida"], person.Programs.Select(program => program.Code));
        Assert.Equal(Gender.Male, person.Gender);
        Assert.Equal("2012-12-31", person.ListedOn.ToString());
        Assert.Equal(
            [(IdentifierType.Other, "QDi.901", null), (IdentifierType.Passport, "T000001", "RW"), (IdentifierType.NationalId, "T-44", null)],
            person.Identifiers.Select(identifier => (identifier.Type, identifier.Value, identifier.Country)));
        Assert.Equal("Invented for tests. Second line.; Testan Musteri; Testane Mustari: previously listed as", person.Remarks);
        Address address = Assert.Single(person.Addresses);
        Assert.Equal(("Street 1", "Goma", "RW", "as of early 2016"), (address.Street, address.City, address.Country, address.Note));
    }

    [Fact]
    public async Task LoadAsync_Organization_HasItsFormerNames()
    {
        SanctionedEntity organization = (await Load(RealLists.Fixture("Un/consolidated.xml"))).Entities[1];
        Assert.Equal(EntityType.Organization, organization.Type);
        Assert.Equal(
            [("TEST TRADING & SHIPPING COMPANY", NameKind.Primary), ("Test Trade", NameKind.Alias), ("Old Test Trade", NameKind.Former)],
            organization.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["KP"], organization.Countries);
    }

    /// <summary>Thousands of parentheses, once each, cost no more than their length.</summary>
    [Theory]
    [InlineData(300, 0)]
    [InlineData(16_000, 1)]
    public async Task LoadAsync_AliasOfManyGroups_IsReadOrRejectedInTime(int groups, int rejected)
    {
        using TemporaryFiles files = new();
        string text = await File.ReadAllTextAsync(RealLists.Fixture("Un/consolidated.xml"), TestContext.Current.CancellationToken), alias = string.Concat(Enumerable.Repeat("(Тест) T ", groups));
        Assert.Contains(">Abu Test<", text, StringComparison.Ordinal);
        long started = System.Diagnostics.Stopwatch.GetTimestamp();
        SanctionsListSnapshot snapshot = await Load(files.Write("consolidated.xml", text.Replace(">Abu Test<", $">{alias}<", StringComparison.Ordinal)));
        Assert.InRange(System.Diagnostics.Stopwatch.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(5));
        Assert.Equal(rejected, snapshot.RejectedRecords.Count);
        Assert.All(snapshot.RejectedRecords, static record => Assert.Contains("the longest may have 4,000", record.Reason, StringComparison.Ordinal));
    }

    /// <summary>The counts of the UN's own files; persons and entities are published, the kinds were counted with another XML reader.</summary>
    [Theory]
    [InlineData("2018-08-24", 701, 397)]
    [InlineData("2024-11-30", 686, 193)]
    [InlineData("2025-11-18", 727, 273)]
    [InlineData("2026-02-27", 730, 273)]
    public async Task LoadAsync_OfficialFile_HoldsEveryRecord(string day, int persons, int organizations)
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require($"lists/un/UN_consolidated_{day}.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(persons, snapshot.Entities.Count(entity => entity.Type == EntityType.Person));
        Assert.Equal(organizations, snapshot.Entities.Count(entity => entity.Type == EntityType.Organization));
        Assert.All(snapshot.Entities, entity => Assert.Contains(entity.Identifiers, identifier => identifier.Note == "UN reference"));
        Assert.True(snapshot.Entities.Sum(entity => entity.UnreadRemarks.Count) < 10, "Nearly everything is read.");
    }

    [Fact]
    public async Task LoadAsync_OriginalScripts_AreNames()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/un/UN_consolidated_2026-02-27.xml"));

        // 378 stand in NAME_ORIGINAL_SCRIPT, the others in notes on aliases.
        Assert.Equal(387, snapshot.Entities.Count(entity => entity.Names.Any(name => name.Text.Any(c => c > '\u02FF' && char.IsLetter(c) && c is < '\u1E00' or > '\u1FFF'))));
    }
}
