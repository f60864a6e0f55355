using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Sources;

namespace SanctionsScreening.Tests.Lists.Sources;

public sealed class StreamListSourceTests
{
    private static readonly byte[] s_csv = "id,type,name\n1,person,Ivan DRAGOMIROV\n"u8.ToArray();

    [Fact]
    public async Task LoadAsync_OfAStream_ReadsItAndDisposesIt()
    {
        var stream = new MemoryStream(s_csv);
        var source = Source(stream);
        Assert.Equal("own:1", Assert.Single((await source.LoadAsync(TestContext.Current.CancellationToken)).Entities).Id);
        Assert.False(stream.CanRead);
    }

    [Fact]
    public async Task LoadAsync_OfMoreBytesThanAllowed_IsTooLarge()
    {
        StreamListSource source = new("own", ["own.csv"], (_, _) => new ValueTask<Stream>(new MemoryStream(s_csv)), paths => new CustomCsvSource(paths[0])) { MaxBytes = s_csv.Length - 1 };
        ListFetchException exception = await Assert.ThrowsAsync<ListFetchException>(async () => await source.LoadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ListFetchFault.TooLarge, exception.Fault);
    }

    [Fact]
    public async Task LoadAsync_OfAnEmptyStream_IsNotAList()
    {
        ListFetchException exception = await Assert.ThrowsAsync<ListFetchException>(async () => await Source(new MemoryStream()).LoadAsync(TestContext.Current.CancellationToken));
        Assert.Equal(ListFetchFault.NotAList, exception.Fault);
    }

    [Theory]
    [InlineData("../own.csv")]
    [InlineData("a/own.csv")]
    [InlineData("..")]
    [InlineData(" ")]
    public void Constructor_WithAFolderInAName_Throws(string file) =>
        Assert.Throws<ArgumentException>(() => new StreamListSource("own", [file], (_, _) => new ValueTask<Stream>(Stream.Null), paths => new CustomCsvSource(paths[0])));

    private static StreamListSource Source(MemoryStream stream) => new("own", ["own.csv"], (_, _) => new ValueTask<Stream>(stream), paths => new CustomCsvSource(paths[0]) { List = "own" });
}
