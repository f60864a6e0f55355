using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

public sealed class ScheduleTests
{
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ScriptedSource _source = new("own", ScriptedSource.Persons("own", 20));

    [Theory]
    [InlineData(0, 54, 66)]
    [InlineData(1, 0.9, 1.1)]
    [InlineData(3, 3.6, 4.4)]
    [InlineData(40, 54, 66)]
    public void NextWait_AfterFailures_IsTheRetryThatDoublesUpToTheInterval(int failures, double least, double most)
    {
        var list = new RefreshedList(_source, new RefreshOptions { Interval = TimeSpan.FromMinutes(60), RetryAfter = TimeSpan.FromMinutes(1) }) { Failures = failures };
        for (int i = 0; i < 200; i++) Assert.InRange(list.NextWait()!.Value.TotalMinutes, least, most);
    }

    [Fact]
    public void NextWait_WithoutAnInterval_IsNever() => Assert.Null(new RefreshedList(_source, new RefreshOptions()) { Failures = 2 }.NextWait());

    [Fact]
    public async Task RunAsync_OfTwoLists_AsksEachAtItsOwnInterval()
    {
        var other = new ScriptedSource("other", ScriptedSource.Persons("other", 3));
        var options = new RefreshOptions { Interval = TimeSpan.FromMinutes(60), Jitter = 0 };
        options.Lists["other"] = new ListRefreshOptions { Interval = TimeSpan.FromMinutes(20) };
        using var service = new ScreeningService(null, _time);
        using var refresher = new ListRefresher(service, [_source, other], options, null, _time);
        await refresher.StartAsync(TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        Task run = refresher.RunAsync(stop.Token);
        for (int minute = 0; minute < 125; minute++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(2, TestContext.Current.CancellationToken);
        }

        await stop.CancelAsync();
        await run;
        Assert.Equal((3, 7), (_source.Loads, other.Loads));
    }

    [Fact]
    public async Task RunAsync_OfAFailingSource_GoesOn()
    {
        using var service = new ScreeningService(null, _time);
        using var refresher = new ListRefresher(service, [_source], new RefreshOptions { Interval = TimeSpan.FromMinutes(10), Jitter = 0 }, null, _time);
        await refresher.StartAsync(TestContext.Current.CancellationToken);
        Func<CancellationToken, ValueTask<SanctionsListSnapshot>> good = _source.Next;
        _source.Next = _ => throw new InvalidOperationException("a bug");
        using var stop = new CancellationTokenSource();
        Task run = refresher.RunAsync(stop.Token);
        await Until(() => refresher.Lists[0].Failures >= 3);
        _source.Next = good;
        await Until(() => refresher.Lists[0].Failures == 0);
        Assert.False(run.IsCompleted);
        await stop.CancelAsync();
        await run;
    }

    [Fact]
    public async Task RunAsync_OfAWatchedSource_RefreshesAtTheChange()
    {
        var watched = new Watched(_source);
        using var service = new ScreeningService(null, _time);
        using var refresher = new ListRefresher(service, [watched], null, null, _time);
        await refresher.StartAsync(TestContext.Current.CancellationToken);
        using var stop = new CancellationTokenSource();
        Task run = refresher.RunAsync(stop.Token);
        _source.Set(ScriptedSource.Persons("own", 21));
        watched.Change.SetResult();
        await Until(() => service.Status.Entities == 21);
        await stop.CancelAsync();
        await run;
    }

    private async Task Until(Func<bool> condition)
    {
        for (int i = 0; i < 2_000 && !condition(); i++)
        {
            _time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }

        Assert.True(condition());
    }

    private sealed class Watched(ScriptedSource inner) : IWatchedListSource
    {
        public TaskCompletionSource Change { get; private set; } = new();

        public string List => inner.List;

        public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) => inner.LoadAsync(cancellationToken);

        public async Task WaitForChangeAsync(CancellationToken cancellationToken)
        {
            await Change.Task.WaitAsync(cancellationToken);
            Change = new TaskCompletionSource();
        }
    }
}
