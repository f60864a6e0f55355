using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Tests.Lists.Custom;

public sealed class CustomJsonSourceTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    private async Task<SanctionsListSnapshot> Load(string content) => await new CustomJsonSource(_files.Write("own.json", content)).LoadAsync(TestContext.Current.CancellationToken);

    [Theory]
    [InlineData("list.json")]
    [InlineData("list.jsonl")]
    public async Task LoadAsync_Fixture_HasEveryField(string file)
    {
        SanctionsListSnapshot snapshot = await new CustomJsonSource(RealLists.Fixture("Custom/" + file)).LoadAsync(TestContext.Current.CancellationToken);
        SanctionedEntity first = snapshot.Entities[0];
        Assert.Equal([("Jane Doe; the first", NameKind.Primary), ("Jane Q. Doe", NameKind.Alias), ("JD", NameKind.WeakAlias)], first.Names.Select(name => (name.Text, name.Kind)));
        Assert.Equal([(IdentifierType.Passport, "A1"), (IdentifierType.NationalId, "77")], first.Identifiers.Select(id => (id.Type, id.Value)));
        Assert.Equal(("custom:1", EntityType.Person, "IR"), (first.Id, first.Type, first.Countries[0]));
        Assert.Equal(("custom:2", "Образец"), (snapshot.Entities[1].Id, snapshot.Entities[1].DisplayName));
        Assert.Empty(snapshot.RejectedRecords);
    }

    [Fact]
    public async Task LoadAsync_BrokenLines_AreRefusedAlone()
    {
        SanctionsListSnapshot snapshot = await Load("""
            {"id":"1","name":"A"}
            {"id":"2","name":"B"
            {"id":"3","name":"C","alias":["D"]}
            {"id":"4","name":"E","aliases":[{}]}

            {"id":"5","name":"F"} {"id":"6","name":"G"}
            {"id":"1","name":"H"}
            {"id":"7","name":"I"}
            {"id":"8","name":"J"}
            {"id":"9","name":"K"}
            {"id":"10","name":"\ud800"}
            {"id":"11","name":"L"}
            {"id":"12","name":"M"}
            """);
        Assert.Equal(["1", "7", "8", "9", "11", "12"], snapshot.Entities.Select(entity => entity.Id[7..]));
        Assert.Equal([2, 3, 4, 6, 7, 11], snapshot.RejectedRecords.Select(record => record.Line));
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("[{\"id\":\"1\",\"name\":\"A\"}")]
    [InlineData("[{\"id\":\"1\",\"name\":\"A\"}] x")]
    [InlineData("[{\"id\":\"1\",\"name\":\"A\"},]")]
    [InlineData("{\"id\":\"1\",\"name\":\"A\"}\n{\"id\":\"2\",\"na")]
    [InlineData("<html/>")]
    [InlineData("[1,2,3]")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public async Task LoadAsync_BrokenFile_IsRefused(string content) =>
        Assert.Equal("own.json", (await Assert.ThrowsAsync<SanctionsListFormatException>(() => Load(content))).File);

    [Fact]
    public async Task LoadAsync_FileCutAtEveryByte_IsNeverSilentlyCutInsideARecord()
    {
        byte[] content = await File.ReadAllBytesAsync(RealLists.Fixture("Custom/list.jsonl"), TestContext.Current.CancellationToken);
        int first = content.AsSpan().IndexOf((byte)'\n');
        for (int length = 0; length < content.Length - 1; length++)
        {
            if (length == first || length == first + 1) continue;
            string path = _files.Write("cut.jsonl", content[..length]);
            await Assert.ThrowsAsync<SanctionsListFormatException>(() => new CustomJsonSource(path).LoadAsync(TestContext.Current.CancellationToken).AsTask());
        }
    }
}
