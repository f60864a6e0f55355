using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Sources;

namespace SanctionsScreening.Tests.Lists.Sources;

/// <summary>Folders and files that are exchanged as a whole, of which a watcher hears nothing.</summary>
public sealed class FolderListSourceLinkTests : IDisposable
{
    private const string One = "id,type,name\n1,person,Ivan DRAGOMIROV\n", Two = "id,type,name\n1,person,Petra ZARNITSAR\n", Three = Two + "3,person,Gudrun HALVORSEN\n";
    private static readonly DateTime s_written = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly TemporaryFiles _files = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly FolderListSource _source;

    public FolderListSourceLinkTests() => _source = new FolderListSource("own", Folder, ["own.csv"], paths => new CustomCsvSource(paths[0]) { List = "own" }, _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private string Folder => _files.PathOf("lists");

    private string Own => Path.Combine(Folder, "own.csv");

    /// <summary>As a mounted configuration is laid out: every file a link through one folder, itself a link that is turned to the next version.</summary>
    [Fact]
    public async Task LoadAsync_OfAFileBehindAFolderThatIsTurned_LoadsTheNewOne()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string data = Path.Combine(Folder, "..data");
        Write(Path.Combine(Folder, "..v1", "own.csv"), One);
        Write(Path.Combine(Folder, "..v2", "own.csv"), Two);
        Directory.CreateSymbolicLink(data, "..v1");
        File.CreateSymbolicLink(Own, Path.Combine("..data", "own.csv"));
        Assert.Equal("Ivan DRAGOMIROV", await Name());
        Directory.Delete(data);
        Directory.CreateSymbolicLink(data, "..v2");
        Assert.Equal("Petra ZARNITSAR", await Name());
    }

    [Fact]
    public async Task LoadAsync_OfAFileBehindALinkThatIsTurned_LoadsTheNewOne()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Write(Path.Combine(Folder, "v1.csv"), One);
        Write(Path.Combine(Folder, "v2.csv"), Two);
        File.CreateSymbolicLink(Own, "v1.csv");
        Assert.Equal("Ivan DRAGOMIROV", await Name());
        File.Delete(Own);
        File.CreateSymbolicLink(Own, "v2.csv");
        Assert.Equal("Petra ZARNITSAR", await Name());
    }

    [Fact]
    public async Task LoadAsync_OfALinkThatLeadsNowhere_NamesIt()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        Directory.CreateDirectory(Folder);
        File.CreateSymbolicLink(Own, "gone.csv");
        Assert.Contains("own.csv", (await Assert.ThrowsAsync<FileNotFoundException>(Name)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WaitForChangeAsync_OfAFileElsewhereThatALinkLeadsTo_EndsWithinAMinute()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string elsewhere = _files.PathOf("elsewhere.csv");
        Write(elsewhere, One);
        Directory.CreateDirectory(Folder);
        File.CreateSymbolicLink(Own, elsewhere);
        await Name();
        Task change = _source.WaitForChangeAsync(Token);
        File.WriteAllText(elsewhere, Three);
        await Pass(change, TimeSpan.FromSeconds(20));
        Assert.Equal("Petra ZARNITSAR", await Name());
    }

    [Fact]
    public async Task WaitForChangeAsync_OfAFolderPutInTheWatchedOnesPlace_EndsAndHearsTheNewOne()
    {
        Write(Own, One);
        await Name();
        Task change = _source.WaitForChangeAsync(Token);
        Directory.Move(Folder, _files.PathOf("away"));
        Write(Own, Three);
        await Pass(change, TimeSpan.FromSeconds(20));
        Assert.Equal("Petra ZARNITSAR", await Name());
        change = _source.WaitForChangeAsync(Token);
        Assert.False(change.IsCompleted);
        File.WriteAllText(Own, One);

        // Half a minute in all: only an event can tell it.
        await Pass(change, TimeSpan.FromMilliseconds(100));
        Assert.Equal("Ivan DRAGOMIROV", await Name());
    }

    public void Dispose() => _files.Dispose();

    /// <summary>Lets time pass in 300 steps, slowly enough for events to arrive, until a change is seen.</summary>
    private async Task Pass(Task change, TimeSpan step)
    {
        for (int s = 0; s < 300 && !change.IsCompleted; s++)
        {
            _time.Advance(step);
            await Task.WhenAny(change, Task.Delay(50, Token));
        }

        Assert.True(change.IsCompletedSuccessfully, "No change was seen.");
    }

    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        File.SetLastWriteTimeUtc(path, s_written);
    }

    private async Task<string> Name() => (await _source.LoadAsync(Token)).Entities[0].DisplayName;
}
