using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Tests.Lists.Custom;

public sealed class CustomCsvSourceTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    private async Task<SanctionsListSnapshot> Load(string content) => await new CustomCsvSource(_files.Write("own.csv", content)).LoadAsync(TestContext.Current.CancellationToken);

    private async Task<SanctionsListFormatException> Refusal(string content) => await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(content));

    [Fact]
    public async Task LoadAsync_Fixture_HasEveryField()
    {
        SanctionsListSnapshot snapshot = await new CustomCsvSource(RealLists.Fixture("Custom/list.csv")).LoadAsync(TestContext.Current.CancellationToken);
        SanctionedEntity first = snapshot.Entities[0];
        Assert.Equal(("custom:1", EntityType.Person), (first.Id, first.Type));
        Assert.Equal(
            [("Doe; Jane \"JD\"", NameKind.Primary), ("Jane Q. Doe", NameKind.Alias), ("J. Doe", NameKind.Alias), ("JD", NameKind.WeakAlias)],
            first.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal([new PartialDate(1970, 3, 4), new PartialDate(1971) { IsApproximate = true }], first.DatesOfBirth);
        Assert.Equal(["IR", "RU"], first.Countries);
        Assert.Equal([(IdentifierType.Passport, "A1"), (IdentifierType.TaxNumber, "77"), (IdentifierType.DigitalCurrencyAddress, "1Sample")], first.Identifiers.Select(id => (id.Type, id.Value)));
        Assert.Equal(["P1", "P2"], first.Programs.Select(program => program.Code));
        Assert.Equal(new SourcePosition("list.csv", 2), first.Source);
        Assert.Equal(["date of birth: 04/03/1970"], snapshot.Entities[2].UnreadRemarks);
        Assert.Equal(new Identifier(IdentifierType.Other, "9") { Note = "unheard-of" }, snapshot.Entities[2].Identifiers[0]);
        Assert.Empty(snapshot.RejectedRecords);
    }

    [Fact]
    public async Task LoadAsync_ColumnsInOtherOrder_AreFound() =>
        Assert.Equal(("custom:7", "A B"), (await Load("Name,ID\nA B,7")).Entities.Select(entity => (entity.Id, entity.DisplayName)).Single());

    [Theory]
    [InlineData("id,type\n1,person\n", "'name' is missing")]
    [InlineData("name\nA\n", "'id' is missing")]
    [InlineData("id,name,alias\n1,A,B\n", "'alias' is unknown")]
    [InlineData("id,name,Name\n1,A,B\n", "'Name' stands twice")]
    [InlineData("id,name\n", "no party")]
    [InlineData("", "empty")]
    [InlineData("id,name\n1,\"A\n2,B\n", "cut")]
    [InlineData("id,name\n1,A\n2", "cut")]
    [InlineData("id,name\n1,\"A\"b\n2,B\n", "goes on after its closing quote")]
    public async Task LoadAsync_BrokenFile_IsRefused(string content, string reason) => Assert.Contains(reason, (await Refusal(content)).Reason, StringComparison.Ordinal);

    [Fact]
    public async Task LoadAsync_BrokenRecords_AreRefusedAlone()
    {
        SanctionsListSnapshot snapshot = await Load("id,name\n1,A\n1,B\n2,C\n,D\n3,\n4,E,F\n5,G\n6,H\n");
        Assert.Equal(["custom:1", "custom:2", "custom:5", "custom:6"], snapshot.Entities.Select(entity => entity.Id));
        Assert.Equal([3, 5, 6, 7], snapshot.RejectedRecords.Select(record => record.Line));
    }

    [Fact]
    public async Task LoadAsync_OtherListName_IsThePrefix()
    {
        SanctionsListSnapshot snapshot = await new CustomCsvSource(_files.Write("own.csv", "id,name\n1,A\n")) { List = "own" }.LoadAsync(TestContext.Current.CancellationToken);
        Assert.Equal(("own", "own:1", "own"), (snapshot.Version.List, snapshot.Entities[0].Id, snapshot.Entities[0].List));
    }

    [Fact]
    public async Task LoadAsync_MissingFile_Throws() => await Assert.ThrowsAsync<FileNotFoundException>(() => new CustomCsvSource(_files.PathOf("none.csv")).LoadAsync(TestContext.Current.CancellationToken).AsTask());
}
