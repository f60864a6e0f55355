using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.OpenSanctions;

namespace SanctionsScreening.Tests.Lists.OpenSanctions;

public sealed class SenzingJsonSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new SenzingJsonSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Fixture_ReadsEveryAttribute()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("OpenSanctions/senzing.json"));
        Assert.Empty(snapshot.RejectedRecords);
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(("senzing-json:P1", EntityType.Person, Gender.Male), (person.Id, person.Type, person.Gender));
        Assert.Equal([("Pavel Morskov", NameKind.Primary), ("Paul MORSKOFF", NameKind.Alias)], person.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal(["RU", "CY"], person.Countries);
        Assert.Equal([(IdentifierType.Passport, "U0123456"), (IdentifierType.TaxNumber, "770001234567"), (IdentifierType.Website, "http://example.org")], person.Identifiers.Select(identifier => (identifier.Type, identifier.Value)));
        Assert.Equal([new LinkedParty("P2", "Family") { EntityId = "senzing-json:P2" }], person.LinkedParties);
        Assert.Equal([new Address { Street = "4 Quay Street, Murmansk", Country = "RU" }], person.Addresses);
        Assert.Equal((EntityType.Organization, "Kola Bay Shipping"), (snapshot.Entities[1].Type, snapshot.Entities[1].DisplayName));
        Assert.Contains(snapshot.Entities[1].Identifiers, identifier => identifier.Type == IdentifierType.Lei);
        Assert.Equal(EntityType.Unknown, snapshot.Entities[2].Type);
    }

    [Theory]
    [InlineData("\"RECORD_ID\":\"P2\",\"NAMES\":[{\"NAME_FULL\":\"Ivan Testov\",\"NAME_FULL\":\"Nobody\"}]", "NAME_FULL")]
    [InlineData("\"RECORD_ID\":\"P2\",\"NAME_FULL\":\"Ivan Testov\",\"NAMES\":[],\"NAMES\":[]", "NAMES")]
    public async Task LoadAsync_AttributeThatStandsTwice_IsRejected(string members, string attribute)
    {
        using TemporaryFiles files = new();
        SanctionsListSnapshot snapshot = await Load(files.Write("a.json", $"{{\"RECORD_ID\":\"P1\",\"NAME_FULL\":\"Anna Testova\"}}\n{{{members}}}\n"));
        Assert.Equal("senzing-json:P1", Assert.Single(snapshot.Entities).Id);
        Assert.Equal($"The attribute {attribute} of the record P2 stands twice in one place.", Assert.Single(snapshot.RejectedRecords).Reason);
    }

    [Theory]
    [InlineData("lists/opensanctions/us_congress_senzing.jsonl", 1_319, 1_352)]
    [InlineData("lists/opensanctions/small_export/senzing.json", 14, 23)]
    public async Task LoadAsync_RealFile_HoldsEveryRecord(string file, int entities, int names)
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require(file));
        Assert.Equal(entities, snapshot.Entities.Count);
        Assert.Equal(names, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.Empty(snapshot.RejectedRecords);
    }
}
