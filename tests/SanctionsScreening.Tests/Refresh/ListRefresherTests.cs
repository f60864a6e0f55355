using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

public sealed class ListRefresherTests : IDisposable
{
    private static readonly ScreeningRequest s_stranger = new() { Name = "Gudrun Halvorsen" }, s_listed = new() { Name = "Ivan Dragomirov" };
    private static readonly SanctionedEntity s_person = ScriptedSource.Person("own", "a", "Ivan DRAGOMIROV");

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ScriptedSource _source = new("own", [s_person, .. ScriptedSource.Persons("own", 20)]);
    private readonly List<string> _log = [];
    private readonly ScreeningService _service;

    public ListRefresherTests() => _service = new ScreeningService(null, _time);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task RefreshAsync_OfTheSameContent_ConfirmsItWithoutANewGeneration()
    {
        using ListRefresher refresher = await Started(new RefreshOptions());
        _time.Advance(TimeSpan.FromHours(3));
        Assert.Equal(TimeSpan.FromHours(3), refresher.Lists[0].Age);
        ListRefreshResult result = await refresher.RefreshAsync("own", cancellationToken: Token);
        Assert.Equal(ListRefreshOutcome.Unchanged, result.Outcome);
        Assert.Equal(1, result.Generation);
        Assert.Equal(TimeSpan.Zero, refresher.Lists[0].Age);
    }

    [Fact]
    public async Task RefreshAsync_OfANewVersion_IsInForceAndAnnouncedWithItsGeneration()
    {
        using ListRefresher refresher = await Started(new RefreshOptions());
        await using IAsyncEnumerator<ListsChanged> changes = refresher.ChangesAsync(Token).GetAsyncEnumerator(Token);
        Assert.Equal(ScreeningOutcome.Clear, _service.Screen(s_stranger).Outcome);
        _source.Set([s_person, ScriptedSource.Person("own", "b", "Gudrun HALVORSEN"), .. ScriptedSource.Persons("own", 20)]);
        ListRefreshResult result = await refresher.RefreshAsync("own", cancellationToken: Token);
        Assert.Equal(ListRefreshOutcome.Updated, result.Outcome);
        Assert.True(await changes.MoveNextAsync());
        SanctionsListDelta delta = Assert.Single(changes.Current.Deltas);
        Assert.Equal("own:b", Assert.Single(delta.Added).Id);
        ScreeningResult screened = _service.Screen(s_stranger);
        Assert.Equal(ScreeningOutcome.Review, screened.Outcome);
        Assert.Equal(changes.Current.Generation, screened.Generation);
        Assert.Equal(delta.To, Assert.Single(screened.Lists));
    }

    [Fact]
    public async Task ChangesAsync_OfTwoReaders_GivesBothEveryChange()
    {
        using ListRefresher refresher = await Started(new RefreshOptions());
        IAsyncEnumerable<ListsChanged> first = refresher.ChangesAsync(Token), second = refresher.ChangesAsync(Token);
        for (int i = 1; i <= 3; i++)
        {
            _source.Set([s_person, .. ScriptedSource.Persons("own", 20 + i)]);
            await refresher.RefreshAsync("own", cancellationToken: Token);
        }

        refresher.Dispose();
        Assert.Equal([2, 3, 4], (await ToList(first)).Select(c => c.Generation));
        Assert.Equal([2, 3, 4], (await ToList(second)).Select(c => c.Generation));
    }

    public static TheoryData<ListRefreshFailure, object> Failures => new()
    {
        { ListRefreshFailure.Fetch, (Action<ScriptedSource>)(source => source.Next = _ => throw new ListFetchException(ListFetchFault.Status, "500", 500)) },
        { ListRefreshFailure.Format, (Action<ScriptedSource>)(source => source.Next = _ => throw new SanctionsListFormatException("a.csv", 3, "Ivan DRAGOMIROV is no id.")) },
        { ListRefreshFailure.File, (Action<ScriptedSource>)(source => source.Next = _ => throw new FileNotFoundException("a.csv")) },
        { ListRefreshFailure.Source, (Action<ScriptedSource>)(source => source.Next = _ => throw new InvalidCastException("a bug")) },
        { ListRefreshFailure.Source, (Action<ScriptedSource>)(source => source.Next = _ => throw new OperationCanceledException()) },
        { ListRefreshFailure.Source, (Action<ScriptedSource>)(source => source.Next = _ => new ValueTask<SanctionsListSnapshot>((SanctionsListSnapshot)null!)) },
        { ListRefreshFailure.WrongList, (Action<ScriptedSource>)(source => source.Next = new ScriptedSource("other", ScriptedSource.Persons("other", 30)).Next) },
        { ListRefreshFailure.TooFewEntities, (Action<ScriptedSource>)(source => source.Set(ScriptedSource.Persons("own", 4))) },
        { ListRefreshFailure.TooManyRemoved, (Action<ScriptedSource>)(source => source.Set(ScriptedSource.Persons("own", 18))) },
        { ListRefreshFailure.Older, (Action<ScriptedSource>)(source => source.Set(new DateOnly(2025, 12, 30), [s_person, .. ScriptedSource.Persons("own", 22)])) },
        { ListRefreshFailure.Conflict, (Action<ScriptedSource>)Twice },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task RefreshAsync_OfAListNotToBeBelieved_KeepsTheOneInForceAndSaysWhy(ListRefreshFailure failure, object spoil)
    {
        _source.Set(new DateOnly(2025, 12, 31), [s_person, .. ScriptedSource.Persons("own", 20)]);
        using ListRefresher refresher = await Started(new RefreshOptions { MinimumEntities = 5 });
        SanctionsListVersion before = _service.Status.Lists[0];
        ((Action<ScriptedSource>)spoil)(_source);
        ListRefreshResult result = await refresher.RefreshAsync("own", cancellationToken: Token);
        Assert.Equal((ListRefreshOutcome.Failed, failure), (result.Outcome, result.Failure));
        Assert.Equal((1, before), (_service.Status.Generation, Assert.Single(_service.Status.Lists)));
        Assert.Equal(ScreeningOutcome.Review, _service.Screen(s_listed).Outcome);
        Assert.Equal(failure, refresher.Lists[0].LastFailure);
        Assert.Contains(_log, line => line.Contains(failure.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain(_log, line => line.Contains("DRAGOMIROV", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task RefreshAsync_OfASourceThatHeedsNoCancellation_EndsAtTheLimit()
    {
        using ListRefresher refresher = await Started(new RefreshOptions { LoadLimit = TimeSpan.FromMinutes(5) });
        var never = new TaskCompletionSource<SanctionsListSnapshot>();
        _source.Next = _ => new ValueTask<SanctionsListSnapshot>(never.Task);
        Task<ListRefreshResult> refresh = refresher.RefreshAsync("own", cancellationToken: Token).AsTask();
        _time.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(ListRefreshFailure.TimedOut, (await refresh).Failure);
    }

    [Fact]
    public async Task RefreshAsync_OfAGreatDelisting_IsTakenWithPermission()
    {
        using ListRefresher refresher = await Started(new RefreshOptions());
        _source.Set(ScriptedSource.Persons("own", 2));
        Assert.Equal(ListRefreshFailure.TooManyRemoved, (await refresher.RefreshAsync("own", cancellationToken: Token)).Failure);
        Assert.Equal(19, (await refresher.RefreshAsync("own", acceptRemovals: true, Token)).Delta!.Removed.Count);
    }

    [Fact]
    public async Task Screen_BeyondTheGreatestAge_IsIncompleteUntilTheListIsConfirmed()
    {
        using ListRefresher refresher = await Started(Requiring(TimeSpan.FromHours(24)));
        _time.Advance(TimeSpan.FromHours(24));
        Assert.Equal(ScreeningOutcome.Clear, _service.Screen(s_stranger).Outcome);
        _time.Advance(TimeSpan.FromSeconds(1));
        ScreeningResult stale = _service.Screen(s_stranger);
        Assert.Equal(ScreeningOutcome.Incomplete, stale.Outcome);
        Assert.Equal([IncompleteReason.StaleList], stale.IncompleteReasons);
        ScreeningResult match = _service.Screen(s_listed);
        Assert.Equal(ScreeningOutcome.Review, match.Outcome);
        Assert.Contains(IncompleteReason.StaleList, match.IncompleteReasons);
        await refresher.RefreshAsync("own", cancellationToken: Token);
        Assert.Equal(ScreeningOutcome.Clear, _service.Screen(s_stranger).Outcome);
    }

    [Fact]
    public async Task RefreshAsync_OfOneList_DoesNotMakeAnotherYoung()
    {
        var other = new ScriptedSource("other", ScriptedSource.Persons("other", 5));
        using ListRefresher refresher = await Started(Requiring(TimeSpan.FromHours(24)), other);
        _time.Advance(TimeSpan.FromHours(25));
        other.Set(ScriptedSource.Persons("other", 6));
        Assert.Equal(ListRefreshOutcome.Updated, (await refresher.RefreshAsync("other", cancellationToken: Token)).Outcome);
        Assert.Equal(ScreeningOutcome.Incomplete, _service.Screen(s_stranger).Outcome);
    }

    [Fact]
    public async Task RefreshAsync_OfAnIdOfAnotherList_IsAConflict()
    {
        var other = new ScriptedSource("other", ScriptedSource.Persons("other", 5));
        using ListRefresher refresher = await Started(new RefreshOptions(), other);
        other.Next = _ => new ValueTask<SanctionsListSnapshot>(new SanctionsListSnapshot { Version = new SanctionsListVersion("other", null, "ff"), Entities = [s_person with { List = "other" }, .. ScriptedSource.Persons("other", 5)] });
        Assert.Equal(ListRefreshFailure.Conflict, (await refresher.RefreshAsync("other", cancellationToken: Token)).Failure);
        Assert.Equal(ScreeningOutcome.Review, _service.Screen(s_listed).Outcome);
    }

    [Fact]
    public async Task StartAsync_OfAListThatFails_ThrowsByDefault()
    {
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        using ListRefresher refresher = Refresher(new RefreshOptions());
        await Assert.ThrowsAsync<ListFetchException>(async () => await refresher.StartAsync(Token));
        Assert.False(_service.Status.IsReady);
    }

    [Fact]
    public async Task StartAsync_WithAMissingListAllowed_IsIncompleteUntilItArrives()
    {
        Func<CancellationToken, ValueTask<SanctionsListSnapshot>> good = _source.Next;
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        var other = new ScriptedSource("other", ScriptedSource.Persons("other", 5));
        using ListRefresher refresher = await Started(new RefreshOptions { StartWithMissingLists = true }, other);
        Assert.Equal(ScreeningOutcome.Incomplete, _service.Screen(s_stranger).Outcome);
        Assert.True(refresher.Lists[0].IsStale);
        _source.Next = good;
        Assert.Equal(21, (await refresher.RefreshAsync("own", cancellationToken: Token)).Delta!.Added.Count);
        Assert.Equal(ScreeningOutcome.Clear, _service.Screen(s_stranger).Outcome);
    }

    [Fact]
    public async Task StartAsync_WithNothingThere_IsNotReadyUntilAListArrives()
    {
        Func<CancellationToken, ValueTask<SanctionsListSnapshot>> good = _source.Next;
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        using ListRefresher refresher = await Started(new RefreshOptions { StartWithMissingLists = true });
        Assert.Throws<ScreeningNotReadyException>(() => _service.Screen(s_stranger));
        _source.Next = good;
        await refresher.RefreshAllAsync(Token);
        Assert.Equal(ScreeningOutcome.Review, _service.Screen(s_listed).Outcome);
    }

    [Theory]
    [InlineData(0, "Interval is 00:00:00")]
    [InlineData(1, "names the list 'eu', which no source loads")]
    [InlineData(2, "MaximumRemovedShare is 1.5; it must be 0 to 1")]
    [InlineData(3, "Interval is 31.00:00:00; it must be 1 second to 30 days")]
    [InlineData(4, "RetryAfter is 31.00:00:00; it must be 1 second to 30 days")]
    [InlineData(5, "LoadLimit is 31.00:00:00; it must be above 0, and at most 30 days")]
    [InlineData(6, "Lists[own].Interval is 31.00:00:00; it must be 1 second to 30 days")]
    public void Constructor_WithAnOptionThatCannotBe_SaysWhich(int fault, string message)
    {
        var options = new RefreshOptions();
        if (fault == 0) options.Interval = TimeSpan.Zero;
        if (fault == 1) options.Lists["eu"] = new ListRefreshOptions { MaximumAge = TimeSpan.FromHours(1) };
        if (fault == 2) options.MaximumRemovedShare = 1.5;
        if (fault == 3) options.Interval = TimeSpan.FromDays(31);
        if (fault == 4) options.RetryAfter = TimeSpan.FromDays(31);
        if (fault == 5) options.LoadLimit = TimeSpan.FromDays(31);
        if (fault == 6) options.Lists["own"] = new ListRefreshOptions { Interval = TimeSpan.FromDays(31) };
        Assert.Contains(message, Assert.Throws<ArgumentOutOfRangeException>(() => Refresher(options)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task RunAsync_WithTheLongestOptions_Waits()
    {
        var options = new RefreshOptions { Interval = TimeSpan.FromDays(30), RetryAfter = TimeSpan.FromDays(30), LoadLimit = TimeSpan.FromDays(30), Jitter = 0.5 };
        options.Lists["own"] = new ListRefreshOptions { MaximumAge = TimeSpan.MaxValue };
        using var service = new ScreeningService();
        using var refresher = new ListRefresher(service, [_source], options);
        await refresher.StartAsync(Token);
        using var stop = new CancellationTokenSource();
        Task[] runs = [.. Enumerable.Range(0, 20).Select(_ => refresher.RunAsync(stop.Token))];
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(s_stranger).Outcome);
        Assert.DoesNotContain(runs, static run => run.IsCompleted);
        await stop.CancelAsync();
        await Task.WhenAll(runs);
    }

    [Fact]
    public void Constructor_WithTwoListsOfOneName_Throws() =>
        Assert.Contains("'own'", Assert.Throws<ArgumentOutOfRangeException>(() => Refresher(new RefreshOptions(), new ScriptedSource("own", s_person))).Message, StringComparison.Ordinal);

    public void Dispose() => _service.Dispose();

    private static void Twice(ScriptedSource source)
    {
        SanctionedEntity[] entities = [s_person, s_person, .. ScriptedSource.Persons("own", 20)];
        source.Next = _ => new ValueTask<SanctionsListSnapshot>(new SanctionsListSnapshot { Version = new SanctionsListVersion("own", null, "ff"), Entities = entities });
    }

    private static RefreshOptions Requiring(TimeSpan age)
    {
        var options = new RefreshOptions();
        options.Lists["own"] = new ListRefreshOptions { MaximumAge = age };
        return options;
    }

    private static async Task<List<ListsChanged>> ToList(IAsyncEnumerable<ListsChanged> changes)
    {
        var all = new List<ListsChanged>();
        await foreach (ListsChanged change in changes) all.Add(change);
        return all;
    }

    private ListRefresher Refresher(RefreshOptions options, params ScriptedSource[] others) => new(_service, [_source, .. others], options, null, _time, new LineLogger<ListRefresher>(_log));

    private async Task<ListRefresher> Started(RefreshOptions options, params ScriptedSource[] others)
    {
        ListRefresher refresher = Refresher(options, others);
        await refresher.StartAsync(Token);
        return refresher;
    }
}
