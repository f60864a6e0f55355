using System.Collections.Concurrent;
using System.Diagnostics;
using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Generations;

public sealed class SwapTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public Task LoadAsync_Every100MillisecondsUnderFullLoad_FailsAndMixesNothing() => SwapFor(TimeSpan.FromSeconds(5));

    [Fact(Explicit = true)]
    public Task LoadAsync_ForTwoMinutesUnderFullLoad_FailsAndMixesNothing() => SwapFor(TimeSpan.FromMinutes(2));

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task LoadAsync_OfANewGeneration_FreesTheOldOneWhenItsLastRequestEnds(bool stored)
    {
        using var service = new ScreeningService(new ScreeningOptions { GenerationFolder = stored ? _files.PathOf("generations") : null });
        WeakReference old = await LoadAndHold(service, TestContext.Current.CancellationToken);
        await service.LoadAsync([new Numbered(2)], TestContext.Current.CancellationToken);
        for (int i = 0; i < 10 && old.IsAlive; i++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.False(old.IsAlive);
    }

    [Fact]
    public async Task LoadAsync_WithAFolder_StartsFromTheStoredGeneration()
    {
        var options = new ScreeningOptions { GenerationFolder = _files.PathOf("generations") };
        using (ScreeningService first = await ScreeningService.CreateAsync([new Numbered(1)], options, TestContext.Current.CancellationToken)) Assert.Equal(1, first.Status.Generation);
        using var second = new ScreeningService(options);
        var source = new Waiting(new Numbered(2));
        Task loading = second.LoadAsync([source], TestContext.Current.CancellationToken).AsTask();
        Assert.True(second.Status.IsReady);
        Assert.Equal(Hash(1), Assert.Single(second.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Lists).ContentHash);
        source.Release();
        await loading;
        Assert.Equal(Hash(2), Assert.Single(second.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Lists).ContentHash);
    }

    [Fact]
    public async Task LoadAsync_OfOtherListsThanAreStored_DoesNotAnswerFromThem()
    {
        var options = new ScreeningOptions { GenerationFolder = _files.PathOf("generations") };
        using (await ScreeningService.CreateAsync([new Numbered(1)], options, TestContext.Current.CancellationToken))
        {
        }

        using var second = new ScreeningService(options);
        var source = new Waiting(new Numbered(1));
        Task loading = second.LoadAsync([source, new Listed(Listed.Person("9", "Petr ANOTHER"))], TestContext.Current.CancellationToken).AsTask();
        Assert.False(second.Status.IsReady);
        source.Release();
        await loading;
        Assert.True(second.Status.IsReady);
    }

    [Fact]
    public async Task Open_OfAStoredGeneration_AnswersWithoutItsLists()
    {
        var options = new ScreeningOptions { GenerationFolder = _files.PathOf("generations") };
        Assert.Throws<GenerationFormatException>(() => ScreeningService.Open(options));
        Assert.Throws<ArgumentException>(() => ScreeningService.Open(new ScreeningOptions()));
        using (await ScreeningService.CreateAsync([new Numbered(3)], options, TestContext.Current.CancellationToken))
        {
        }

        using ScreeningService opened = ScreeningService.Open(options, verify: true);
        Assert.Equal(Hash(3), Assert.Single(opened.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" }).Lists).ContentHash);
    }

    private static string Hash(int version) => version.ToString("x64", System.Globalization.CultureInfo.InvariantCulture);

    private async Task SwapFor(TimeSpan duration)
    {
        using ScreeningService service = await ScreeningService.CreateAsync([new Numbered(1)], new ScreeningOptions { GenerationFolder = _files.PathOf("generations") }, TestContext.Current.CancellationToken);
        var failures = new ConcurrentQueue<string>();
        long answered = 0;
        using var ended = new CancellationTokenSource();
        Thread[] load = [.. Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() =>
        {
            long newest = 0;
            while (!ended.IsCancellationRequested)
            {
                try
                {
                    // The party's name and the list's version say the same number, or generations were mixed.
                    ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" });
                    ScreeningMatch match = Assert.Single(result.Matches);
                    int version = Convert.ToInt32(result.Lists[0].ContentHash[^8..], 16);
                    if (match.Entity.Remarks != Hash(version) || match.Explanation.Score != match.Score) failures.Enqueue($"version {version}, entity {match.Entity.Remarks}");
                    if (result.Generation < newest) failures.Enqueue($"generation {result.Generation} after {newest}");
                    newest = result.Generation;
                    Interlocked.Increment(ref answered);
                }
                catch (Exception exception)
                {
                    failures.Enqueue(exception.ToString());
                }
            }
        }))];
        foreach (Thread thread in load) thread.Start();
        long started = Stopwatch.GetTimestamp();
        int swaps = 0;
        while (Stopwatch.GetElapsedTime(started) < duration)
        {
            await service.LoadAsync([new Numbered(2 + swaps++)], TestContext.Current.CancellationToken);
            TimeSpan next = (swaps * TimeSpan.FromMilliseconds(100)) - Stopwatch.GetElapsedTime(started);
            if (next > TimeSpan.Zero) await Task.Delay(next, TestContext.Current.CancellationToken);
        }

        await ended.CancelAsync();
        foreach (Thread thread in load) thread.Join();
        TestContext.Current.TestOutputHelper!.WriteLine($"{swaps} swaps, {answered} requests.");
        Assert.Empty(failures);
        Assert.True(swaps > 5 && answered > 100, $"{swaps} swaps, {answered} requests.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<WeakReference> LoadAndHold(ScreeningService service, CancellationToken token)
    {
        await service.LoadAsync([new Numbered(1)], token);
        return Touch(service);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference Touch(ScreeningService service)
    {
        // A result that a caller keeps holds the entity, not the generation; its explanation, unread, would hold it.
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Ivan Dragomirov" });
        Assert.NotEmpty(result.Matches[0].Explanation.Summary);
        object generation = typeof(ScreeningService).GetField("_generation", System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.GetValue(service)!;
        return new WeakReference(((Generation)generation).Index.View);
    }

    /// <summary>A list whose one party says in its remarks which version it is of.</summary>
    private sealed class Numbered(int version) : ISanctionsListSource
    {
        public string List => "numbered";

        public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(new SanctionsListSnapshot
        {
            Version = new SanctionsListVersion(List, null, Hash(version)),
            Entities = [Listed.Person("1", "Ivan Petrovich DRAGOMIROV") with { List = List, Remarks = Hash(version) }],
        });
    }

    private sealed class Waiting(ISanctionsListSource source) : ISanctionsListSource
    {
        private readonly TaskCompletionSource _released = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string List => source.List;

        public void Release() => _released.SetResult();

        public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
        {
            await _released.Task.WaitAsync(cancellationToken);
            return await source.LoadAsync(cancellationToken);
        }
    }
}
