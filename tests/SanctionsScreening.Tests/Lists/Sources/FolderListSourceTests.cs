using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Sources;

namespace SanctionsScreening.Tests.Lists.Sources;

public sealed class FolderListSourceTests : IDisposable
{
    private const string One = "id,type,name\n1,person,Ivan DRAGOMIROV\n", Two = One + "2,person,Petra ZARNITSA\n";
    private readonly TemporaryFiles _files = new();

    [Fact]
    public async Task LoadAsync_OfUnchangedFiles_ReturnsTheSameSnapshot()
    {
        _files.Write("own.csv", One);
        FolderListSource source = Source();
        Assert.Same(await Load(source), await Load(source));
        _files.Write("own.csv", Two);
        Assert.Equal(2, (await Load(source)).Entities.Count);
    }

    [Fact]
    public async Task LoadAsync_WithoutTheFile_NamesIt()
    {
        FolderListSource source = Source();
        FileNotFoundException exception = await Assert.ThrowsAsync<FileNotFoundException>(() => Load(source));
        Assert.Contains("own.csv", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task LoadAsync_OfAFileThatChangesMeanwhile_LoadsNothing()
    {
        string path = _files.Write("own.csv", One);
        var source = new FolderListSource("own", Path.GetDirectoryName(path)!, ["own.csv"], paths =>
        {
            _files.Write("own.csv", Two);
            return new CustomCsvSource(paths[0]) { List = "own" };
        });
        ListFetchException exception = await Assert.ThrowsAsync<ListFetchException>(() => Load(source));
        Assert.Equal(ListFetchFault.Unsettled, exception.Fault);
    }

    [Fact]
    public async Task WaitForChangeAsync_OfANewFile_Ends()
    {
        _files.Write("own.csv", One);
        FolderListSource source = Source();
        await Load(source);
        Task change = source.WaitForChangeAsync(TestContext.Current.CancellationToken);
        Assert.False(change.IsCompleted);
        _files.Write("own.csv", Two);
        await change.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task WaitForChangeAsync_OfAChangeBeforeTheFirstWait_EndsToo()
    {
        _files.Write("own.csv", One);
        FolderListSource source = Source();
        await Load(source);
        _files.Write("own.csv", Two);
        await source.WaitForChangeAsync(TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
    }

    public void Dispose() => _files.Dispose();

    private static Task<SanctionsListSnapshot> Load(FolderListSource source) => source.LoadAsync(TestContext.Current.CancellationToken).AsTask();

    private FolderListSource Source() => new("own", Path.GetDirectoryName(_files.PathOf("own.csv"))!, ["own.csv"], paths => new CustomCsvSource(paths[0]) { List = "own" });
}
