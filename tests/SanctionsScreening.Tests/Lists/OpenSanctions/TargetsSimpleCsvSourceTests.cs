using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.OpenSanctions;

namespace SanctionsScreening.Tests.Lists.OpenSanctions;

public sealed class TargetsSimpleCsvSourceTests
{
    private static async Task<SanctionsListSnapshot> Load(string path) => await new TargetsSimpleCsvSource(path).LoadAsync(TestContext.Current.CancellationToken);

    [Fact]
    public async Task LoadAsync_Fixture_ReadsEveryColumn()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Fixture("OpenSanctions/targets.simple.csv"));
        Assert.Empty(snapshot.RejectedRecords);
        Assert.Equal(["targets-simple-csv:P1", "targets-simple-csv:C1", "targets-simple-csv:V1"], snapshot.Entities.Select(entity => entity.Id));
        SanctionedEntity person = snapshot.Entities[0];
        Assert.Equal(["Pavel Morskov", "Paul Morskoff", "Павел Морсков"], person.Names.Select(name => name.Text));
        Assert.Equal(["1970-03-04", "1971"], person.DatesOfBirth.Select(date => date.ToString()));
        Assert.Equal(["RU", "CY"], person.Countries);
        Assert.Equal(["RUS - Office of Tests"], person.Programs.Select(program => program.Code));
        Assert.Equal(["U0123456", "770001234567", "+7000", "a@example.org"], person.Identifiers.Select(identifier => identifier.Value));
        Assert.Equal([EntityType.Organization, EntityType.Vessel], snapshot.Entities.Skip(1).Select(entity => entity.Type));
    }

    [Fact]
    public async Task LoadAsync_RealFile_HoldsEveryRecord()
    {
        SanctionsListSnapshot snapshot = await Load(RealLists.Require("lists/opensanctions/small_export/targets.simple.csv"));
        Assert.Equal(5, snapshot.Entities.Count);
        Assert.Equal(11, snapshot.Entities.Sum(entity => entity.Names.Count));
        Assert.Empty(snapshot.RejectedRecords);
    }
}
