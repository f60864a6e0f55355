using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ca;

namespace SanctionsScreening.Tests.Lists.Ca;

public sealed class CaSemaXmlSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new CaSemaXmlSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Names_AreWhole()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Ca/sema.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        string[][] names = [.. snapshot.Entities.Select(entity => entity.Names.Select(name => name.Text).ToArray())];
        Assert.Equal(["Air Test", "Air Test Holdings Pte. Ltd.", "Air Test Co., Ltd.", "Testair"], names[0]);
        Assert.Equal(["Test Guard Corps", "Corps des gardiens du test"], names[1]);
        Assert.Equal(["Andrey TESTOV", "Andrei TESTOV", "Andrey YETESTOV", "Andrey TESTOFF", "Batya"], names[2]);
        Assert.Equal(["Aleksandr Aleksandrovich Zharov", "Alexander Alexandrovich Zharov", "Sasha the Test"], names[3]);
    }

    [Fact]
    public async Task LoadAsync_Records_HaveTheirFacts()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("Ca/sema.xml"));
        Assert.Equal(
            ["ca-sema-xml:Burma/1/1", "ca-sema-xml:Iran/1, Part 2/4", "ca-sema-xml:Ukraine/N/A/7", "ca-sema-xml:Ukraine/1/8", "ca-sema-xml:Russia/3/9"],
            snapshot.Entities.Select(entity => entity.Id));
        Assert.Equal("1947-01-25", Assert.Single(snapshot.Entities[2].DatesOfBirth).ToString());
        SanctionedEntity ship = snapshot.Entities[4];
        Assert.Equal((EntityType.Vessel, "Built: 2004", "2025-06-13"), (ship.Type, ship.Remarks, ship.ListedOn.ToString()));
        Assert.Equal((IdentifierType.Imo, "9281152"), (ship.Identifiers[0].Type, ship.Identifiers[0].Value));
    }

    /// <summary>The published count, and persons counted with another XML reader.</summary>
    [Fact]
    public async Task LoadAsync_OfficialFile_HoldsEveryRecord()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/ca/ca_sema-lmes.xml"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(1_369, snapshot.Entities.Count);
        Assert.Equal(985, snapshot.Entities.Count(entity => entity.Type == EntityType.Person));
        Assert.Empty(snapshot.Entities.SelectMany(entity => entity.UnreadRemarks));
    }
}
