using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Eu.Fsf;

namespace SanctionsScreening.Tests.Lists.Eu.Fsf;

public sealed class EuFsfCsvSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new EuFsfCsvSource(path).LoadAsync(TestContext.Current.CancellationToken);

    /// <summary>As the EU publishes it, in UTF-8, and as a spreadsheet program saved it, in Windows-1252 with each line in quotes.</summary>
    [Theory]
    [InlineData("Eu/fsf-1.0.csv")]
    [InlineData("Eu/fsf-1.0-saved.csv")]
    public async Task LoadAsync_Version10_IsGatheredByParty(string file)
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture(file));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(new DateOnly(2018, 7, 4), snapshot.Version.PublishedOn);
        Assert.Equal(["eu:EU.900.01", "eu:EU.901.02"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal([("Testan Ali Musteri", NameKind.Primary), ("Qoussaï Test", NameKind.Alias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["1970-01-24"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Tunis, TUN", "Sousse, near Tunis"], person.PlacesOfBirth);
        Assert.Equal(["Former Treasurer, and Governor"], person.Titles);
        Assert.Equal(
            [(IdentifierType.Phone, "668 33 01"), (IdentifierType.Phone, "0300-820 91 99"), (IdentifierType.Phone, "662 38 14"), (IdentifierType.Passport, "L965734")],
            person.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
        Assert.Equal(["IT", "TN"], person.Countries);
        Assert.Equal("(Invented) (for tests)", person.Remarks);
        Assert.Equal("Great \"Test\" Front; Branch", snapshot.Entities[1].DisplayName);
        Assert.Equal(["Name: ????? ???? ?????"], snapshot.Entities[1].UnreadRemarks);
    }

    [Fact]
    public async Task LoadAsync_Version11_HasTheFieldsOfTheXml()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Eu/fsf-1.1.csv"));
        Assert.Empty(snapshot.RejectedRecords);
        SanctionedEntity person = Assert.Single(snapshot.Entities);
        Assert.Equal([("Testan Musteri", NameKind.Primary), ("Тестан Мустери", NameKind.Alias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["circa 1971"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["Tunis, TUNISIA"], person.PlacesOfBirth);
        Assert.Equal([("QDi.901", "UN reference"), ("L965734", "National passport, KnownExpired")], person.Identifiers.Select(identifier => (identifier.Value, identifier.Note)));
        Assert.Equal("2015-02-03", person.ListedOn.ToString());
    }

    /// <summary>The parties of the official file's first thousand lines, counted with another CSV reader.</summary>
    [Fact]
    public async Task LoadAsync_OfficialFile_HoldsEveryParty()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/eu/eu_csv_2018-07-04_first1000.csv"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(93, snapshot.Entities.Count);
        Assert.Equal(735, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.All(snapshot.Entities, entity => Assert.Equal(NameKind.Primary, entity.Names[0].Kind));
    }
}
