using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;

namespace SanctionsScreening.Tests.Lists.Au;

public sealed class AuDfatXlsxSourceTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    private async Task<SanctionsListSnapshot> Load(byte[] content) => await Load(_files.Write("dfat.xlsx", content));

    private static async Task<SanctionsListSnapshot> Load(string path) => await new AuDfatXlsxSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Person_IsGatheredFromItsRows()
    {
        SanctionsListSnapshot snapshot = await Load(AuDfatFixture.Bytes(AuDfatFixture.Header, AuDfatFixture.Rows));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2024, 1, 12), snapshot.Version.PublishedOn);
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal("au:900", person.Id);
        Assert.Equal([("TESTAN ALI MUSTERI", NameKind.Primary), ("تستان مستري", NameKind.Alias), ("Testan MUSTARI", NameKind.Alias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["1954-10-09", "circa 1955", "1952-10-09", "1956"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Testville, Afghanistan", "Kabul"], person.PlacesOfBirth);
        Assert.Equal(["RU", "UA", "AF", "BA"], person.Countries);
        Assert.Equal([(IdentifierType.Passport, "A592667"), (IdentifierType.Website, "http://test.example")], person.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
        Assert.Equal(("2001-01-25", Gender.Male), (person.ListedOn.ToString(), person.Gender));
    }

    [Fact]
    public async Task LoadAsync_Organization_HasItsNumbers()
    {
        SanctionedEntity organization = (await Load(AuDfatFixture.Bytes(AuDfatFixture.Header, AuDfatFixture.Rows))).Entities[1];
        Assert.Equal([("TEST TRADING COMPANY (TTC)", NameKind.Primary), ("Old Test", NameKind.Former)], organization.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal([(IdentifierType.RegistrationNumber, "1053001124483"), (IdentifierType.Imo, "6016988")], organization.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
        Assert.Equal("2013-03-07", organization.ListedOn.ToString());
    }

    [Fact]
    public async Task LoadAsync_BadRows_AreReported()
    {
        SanctionsListSnapshot snapshot = await Load(AuDfatFixture.Bytes(AuDfatFixture.Header, [.. AuDfatFixture.Rows, ["x", "A", "Entity", "aka", "", "", "", "", "", "", "c", ""], ["901a", "B", "Entity", "aka", "", "", "", "", "", "", "c", ""], ["#902", "C", "Thing", "aka", "", "", "", "", "", "", "c", ""], ["#903", "D", "Entity", "aka", "", "", "", "", "", "", "c", ""], ["#904", "E", "Entity", "Primary Name", "", "", "", "", "", "", "c", ""]]));
        Assert.Equal(
            ["The Reference is no number with a letter.", "The Reference 901a stands again.", "The Type of the party 902 is not Individual, Entity or Vessel.", "The party au:903 has no primary name; rows may be missing."],
            snapshot.RejectedRecords.Select(record => record.Reason));
        Assert.Equal([7, 8, 9, 10], snapshot.RejectedRecords.Select(record => record.Line));
    }

    [Fact]
    public async Task LoadAsync_OtherFiles_AreRefused()
    {
        foreach (byte[] content in (byte[][])[[], "plain text"u8.ToArray(), AuDfatFixture.Zip(("a.txt", "x")), AuDfatFixture.Bytes(["Reference", "Name"], ["1", "x"])])
            await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(content));
    }

    [Fact]
    public async Task LoadAsync_CompressionBomb_IsRefused()
    {
        byte[] bomb = AuDfatFixture.Zip(
            ("xl/workbook.xml", "<workbook/>"),
            ("xl/sharedStrings.xml", $"<sst>{new string(' ', 32 << 20)}</sst>"));
        SanctionsListFormatException e = await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(bomb));
        Assert.Contains("larger when unpacked", e.Reason, StringComparison.Ordinal);
    }

    /// <summary>The parties and rows of the official file, counted with another reader; each party has one primary name.</summary>
    [Fact]
    public async Task LoadAsync_OfficialFile_HoldsEveryParty()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/au/dfat_regulation8_consolidated.xlsx"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(3_062, snapshot.Entities.Count);
        Assert.Equal(3_062, snapshot.Entities.Sum(entity => entity.Names.Count(name => name.Kind == NameKind.Primary)));
        Assert.InRange(snapshot.Entities.Sum(entity => entity.Names.Count), 9_480, 9_600);
        Assert.True(snapshot.Entities.Sum(entity => entity.UnreadRemarks.Count) < 20, "Nearly every date is read.");
    }
}
