using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Archive;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

/// <summary>A process that starts anew, with the archive of the one before it.</summary>
public sealed class ArchivedStartTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sanctions-archive-").FullName;
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ScriptedSource _source = new("own", ScriptedSource.Persons("own", 20));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task StartAsync_WhileTheServerIsDown_StartsFromTheArchiveWithItsAge()
    {
        await RunOnce();
        _time.Advance(TimeSpan.FromHours(10));
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        var options = new RefreshOptions();
        options.Lists["own"] = new ListRefreshOptions { MaximumAge = TimeSpan.FromHours(12) };
        using var service = new ScreeningService(null, _time);
        using ListRefresher refresher = Refresher(service, options);
        await refresher.StartAsync(Token);
        Assert.Equal(20, service.Status.Entities);
        Assert.Equal(TimeSpan.FromHours(10), refresher.Lists[0].Age);
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(new ScreeningRequest { Name = "Gudrun Halvorsen" }).Outcome);
        _time.Advance(TimeSpan.FromHours(3));
        Assert.Equal(ScreeningOutcome.Incomplete, service.Screen(new ScreeningRequest { Name = "Gudrun Halvorsen" }).Outcome);
    }

    [Fact]
    public async Task StartAsync_WithACutList_StartsFromTheArchive()
    {
        await RunOnce();
        _source.Set(ScriptedSource.Persons("own", 5));
        using var service = new ScreeningService(null, _time);
        using ListRefresher refresher = Refresher(service, new RefreshOptions());
        await refresher.StartAsync(Token);
        Assert.Equal(20, service.Status.Entities);
        Assert.Equal(ListRefreshFailure.TooManyRemoved, refresher.Lists[0].LastFailure);
    }

    [Fact]
    public async Task StartAsync_WithANewVersion_AnnouncesWhatChangedSinceTheLastRun()
    {
        await RunOnce();
        _source.Set(ScriptedSource.Persons("own", 22));
        using var service = new ScreeningService(null, _time);
        using ListRefresher refresher = Refresher(service, new RefreshOptions());
        await using IAsyncEnumerator<ListsChanged> changes = refresher.ChangesAsync(Token).GetAsyncEnumerator(Token);
        await refresher.StartAsync(Token);
        Assert.True(await changes.MoveNextAsync());
        Assert.Equal(["own:20", "own:21"], changes.Current.Deltas.Single().Added.Select(e => e.Id));
        Assert.Equal(1, changes.Current.Generation);
    }

    [Fact]
    public async Task StartAsync_WithADamagedArchive_StartsFromTheSource()
    {
        await RunOnce();
        foreach (string file in Directory.GetFiles(_folder, "*.snapshot", SearchOption.AllDirectories)) await File.WriteAllTextAsync(file, "x", Token);
        using var service = new ScreeningService(null, _time);
        using ListRefresher refresher = Refresher(service, new RefreshOptions());
        await refresher.StartAsync(Token);
        Assert.Equal(20, service.Status.Entities);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task RunOnce()
    {
        using var service = new ScreeningService(null, _time);
        using ListRefresher refresher = Refresher(service, new RefreshOptions());
        await refresher.StartAsync(Token);
    }

    private ListRefresher Refresher(ScreeningService service, RefreshOptions options) => new(service, [_source], options, new SnapshotArchive(_folder, null, _time), _time);
}
