using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.Health;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

public sealed class StoredStartTests : IDisposable
{
    private static readonly ScreeningRequest s_stranger = new() { Name = "Gudrun Halvorsen" }, s_listed = new() { Name = "Ivan Dragomirov" };
    private readonly TemporaryFiles _files = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
    private readonly ScriptedSource _source = new("own", ScriptedSource.Person("own", "a", "Ivan DRAGOMIROV"));
    private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task StartAsync_WithAStoredGeneration_AnswersFromItAsStaleUntilTheListsAreLoaded()
    {
        await Store();
        using ScreeningService service = Service();
        using ListRefresher refresher = Refresher(service);
        Func<CancellationToken, ValueTask<SanctionsListSnapshot>> good = _source.Next;
        _source.Next = async token =>
        {
            await _released.Task.WaitAsync(token);
            return await good(token);
        };
        Task starting = refresher.StartAsync(Token).AsTask();
        ScreeningResult stale = service.Screen(s_stranger, Token), listed = service.Screen(s_listed, Token);
        Assert.Equal(ScreeningOutcome.Incomplete, stale.Outcome);
        Assert.Equal([IncompleteReason.StaleList], stale.IncompleteReasons);
        Assert.Equal(ScreeningOutcome.Review, listed.Outcome);
        Assert.Contains(IncompleteReason.StaleList, listed.IncompleteReasons);
        _released.SetResult();
        await starting;
        Assert.Equal(ScreeningOutcome.Clear, service.Screen(s_stranger, Token).Outcome);
    }

    [Fact]
    public async Task StartAsync_WithAStoredGenerationAndNoListToBeHad_StaysStale()
    {
        await Store();
        using ScreeningService service = Service();
        using ListRefresher refresher = Refresher(service, new RefreshOptions { StartWithMissingLists = true });
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        await refresher.StartAsync(Token);
        Assert.Equal(ScreeningOutcome.Incomplete, service.Screen(s_stranger, Token).Outcome);
        Assert.Equal(ScreeningOutcome.Review, service.Screen(s_listed, Token).Outcome);
    }

    [Fact]
    public async Task StartAsync_WithAStoredGenerationAndOneListToBeHad_KeepsTheOther()
    {
        var other = new ScriptedSource("other", ScriptedSource.Person("other", "b", "Olga VENGEROVA"));
        await Store(other);
        Func<CancellationToken, ValueTask<SanctionsListSnapshot>> good = _source.Next;
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        for (int start = 0; start < 2; start++)
        {
            other.Set(ScriptedSource.Person("other", "b", "Olga VENGEROVA"), ScriptedSource.Person("other", "c" + start, "Pyotr MIRONENKO"));
            using ScreeningService service = Service();
            using ListRefresher refresher = Refresher(service, new RefreshOptions { StartWithMissingLists = true }, other);
            await refresher.StartAsync(Token);
            Assert.Equal(ScreeningOutcome.Review, service.Screen(s_listed, Token).Outcome);
            Assert.Equal(ScreeningOutcome.Review, service.Screen(new ScreeningRequest { Name = "Pyotr Mironenko" }, Token).Outcome);
            Assert.Equal([IncompleteReason.StaleList], service.Screen(s_stranger, Token).IncompleteReasons);
            ListState kept = refresher.Lists[0];
            Assert.Equal((1, null, true, ListRefreshFailure.Fetch), (kept.Entities, kept.Age, kept.IsStale, kept.LastFailure));
            Assert.NotNull(kept.Version);
            Assert.Equal("The list 'own' is of unknown age.", (await new SanctionsListHealthCheck(refresher).CheckHealthAsync(new HealthCheckContext(), Token)).Description);
            if (start == 0) continue;
            _source.Next = good;
            Assert.Equal(ListRefreshOutcome.Unchanged, (await refresher.RefreshAsync("own", cancellationToken: Token)).Outcome);
            Assert.Equal(ScreeningOutcome.Clear, service.Screen(s_stranger, Token).Outcome);
        }
    }

    [Fact]
    public async Task StartAsync_WithAStoredGenerationOfFewerLists_DoesNotAnswerFromIt()
    {
        await Store();
        using ScreeningService service = Service();
        using ListRefresher refresher = Refresher(service, null, new ScriptedSource("other", ScriptedSource.Persons("other", 5)));
        _source.Next = _ => throw new ListFetchException(ListFetchFault.Unreachable, "down");
        await Assert.ThrowsAsync<ListFetchException>(async () => await refresher.StartAsync(Token));
        Assert.False(service.Status.IsReady);
    }

    private async Task Store(params ISanctionsListSource[] others)
    {
        using ScreeningService first = Service();
        using ListRefresher refresher = Refresher(first, null, others);
        await refresher.StartAsync(Token);
    }

    private ScreeningService Service() => new(new ScreeningOptions { GenerationFolder = _files.PathOf("generations") }, _time);

    private ListRefresher Refresher(ScreeningService service, RefreshOptions? options = null, params ISanctionsListSource[] others) => new(service, [_source, .. others], options, null, _time);
}
