using System.Diagnostics;
using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests;

public sealed class ScreeningServiceStreamingTests
{
    private static readonly SanctionedEntity s_person = Listed.Person("1", "Ivan Petrovich DRAGOMIROV");

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task ScreenAsync_OnAnyNumberOfWorkers_KeepsTheOrderAndLosesNothing(int workers)
    {
        using ScreeningService service = Listed.Service(new ScreeningOptions { MaxDegreeOfParallelism = workers }, s_person);
        int next = 0;
        await foreach (ScreeningResult result in service.ScreenAsync(Requests(3000), TestContext.Current.CancellationToken)) Assert.Equal($"r{next++}", result.RequestId);
        Assert.Equal(3000, next);
    }

    [Fact]
    public async Task ScreenAsync_ReadSlowly_HoldsTheSourceBack()
    {
        using ScreeningService service = Listed.Service(new ScreeningOptions { MaxDegreeOfParallelism = 2 }, s_person);
        int asked = 0, read = 0, ahead = 0;
        await foreach (ScreeningResult _ in service.ScreenAsync(Requests(400, onAsked: () => Interlocked.Increment(ref asked)), TestContext.Current.CancellationToken))
        {
            read++;
            if (read % 20 == 0) await Task.Delay(2, TestContext.Current.CancellationToken);
            ahead = Math.Max(ahead, Volatile.Read(ref asked) - read);
        }

        Assert.InRange(ahead, 0, (2 * 16) + 2);
    }

    [Fact]
    public async Task ScreenAsync_WhileTheSourceWaits_GivesWhatIsDone()
    {
        // Progress: results do not wait for requests that have not come.
        using ScreeningService service = Listed.Service(s_person);
        var more = new TaskCompletionSource();
        await using IAsyncEnumerator<ScreeningResult> results = service.ScreenAsync(Source(), TestContext.Current.CancellationToken).GetAsyncEnumerator(TestContext.Current.CancellationToken);
        Assert.True(await results.MoveNextAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken));
        Assert.Equal("first", results.Current.RequestId);
        more.SetResult();
        Assert.False(await results.MoveNextAsync());

        async IAsyncEnumerable<ScreeningRequest> Source()
        {
            yield return new ScreeningRequest { Id = "first", Name = "Ivan Dragomirov" };
            await more.Task;
        }
    }

    [Fact]
    public async Task ScreenAsync_WhenCancelled_EndsWithin50Milliseconds()
    {
        using ScreeningService service = Listed.Service(s_person);
        await CancelAfterAFewResults(service, stuck: false);

        // The best of a few: another process may hold the processor.
        TimeSpan best = TimeSpan.MaxValue;
        for (int i = 0; i < 5 && best > TimeSpan.FromMilliseconds(50); i++)
        {
            TimeSpan taken = await CancelAfterAFewResults(service, stuck: i % 2 == 0);
            best = taken < best ? taken : best;
        }

        Assert.InRange(best.TotalMilliseconds, 0, 50);
    }

    [Fact]
    public async Task ScreenAsync_WhenTheSourceFails_GivesTheResultsBeforeAndThenTheFailure()
    {
        using ScreeningService service = Listed.Service(s_person);
        int read = 0;
        await Assert.ThrowsAsync<TimeoutException>(async () =>
        {
            await foreach (ScreeningResult _ in service.ScreenAsync(Failing(), TestContext.Current.CancellationToken)) read++;
        });
        Assert.Equal(50, read);

        static async IAsyncEnumerable<ScreeningRequest> Failing()
        {
            await foreach (ScreeningRequest request in Requests(50)) yield return request;
            throw new TimeoutException();
        }
    }

    [Fact]
    public async Task ScreenAsync_OfAnInvalidRequest_ThrowsAtItsPlace()
    {
        using ScreeningService service = Listed.Service(s_person);
        int read = 0;
        await Assert.ThrowsAnyAsync<ArgumentException>(async () =>
        {
            await foreach (ScreeningResult _ in service.ScreenAsync(Requests(100, invalid: 40), TestContext.Current.CancellationToken)) read++;
        });
        Assert.Equal(40, read);
    }

    [Fact]
    public async Task ScreenAsync_LeftEarly_EndsTheSource()
    {
        using ScreeningService service = Listed.Service(s_person);
        bool ended = false;
        await foreach (ScreeningResult _ in service.ScreenAsync(Requests(100_000, onEnd: () => ended = true), TestContext.Current.CancellationToken)) break;
        SpinWait.SpinUntil(() => Volatile.Read(ref ended), TimeSpan.FromSeconds(20));
        Assert.True(ended);
    }

    [Fact]
    public async Task ScreenAsync_LeftEarly_LeavesNoUnobservedFailure()
    {
        const EntityType Undefined = (EntityType)4711;
        using ScreeningService service = Listed.Service(s_person);
        int unobserved = 0;
        void Count(object? sender, UnobservedTaskExceptionEventArgs e) => unobserved += e.Exception.ToString().Contains("4711", StringComparison.Ordinal) ? 1 : 0;
        TaskScheduler.UnobservedTaskException += Count;
        try
        {
            for (int i = 0; i < 10; i++)
            {
                await LeaveAsync();
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= Count;
        }

        Assert.Equal(0, unobserved);

        async Task LeaveAsync()
        {
            await foreach (ScreeningResult _ in service.ScreenAsync(Faulty(), TestContext.Current.CancellationToken))
            {
                await Task.Delay(20, TestContext.Current.CancellationToken);
                break;
            }
        }

        static async IAsyncEnumerable<ScreeningRequest> Faulty()
        {
            await foreach (ScreeningRequest request in Requests(5)) yield return request with { Type = request.Id == "r0" ? EntityType.Unknown : Undefined };
            throw new TimeoutException("4711");
        }
    }

    private static async Task<TimeSpan> CancelAfterAFewResults(ScreeningService service, bool stuck)
    {
        using var cancel = new CancellationTokenSource();
        int read = 0;
        long cancelled = 0;
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (ScreeningResult _ in service.ScreenAsync(stuck ? Stuck() : Requests(int.MaxValue), cancel.Token))
            {
                if (++read != 20) continue;
                cancelled = Stopwatch.GetTimestamp();
                await cancel.CancelAsync();
            }
        });
        return Stopwatch.GetElapsedTime(cancelled);

        // Heeds no token.
        static async IAsyncEnumerable<ScreeningRequest> Stuck()
        {
            await foreach (ScreeningRequest request in Requests(20)) yield return request;
            await new TaskCompletionSource().Task;
        }
    }

    private static async IAsyncEnumerable<ScreeningRequest> Requests(int count, int invalid = -1, Action? onAsked = null, Action? onEnd = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        try
        {
            for (int i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (i % 64 == 0) await Task.Yield();
                onAsked?.Invoke();
                yield return new ScreeningRequest { Id = $"r{i}", Name = i == invalid ? " " : i % 3 == 0 ? "Ivan Dragomirov" : "Gudrun Halvorsen" };
            }
        }
        finally
        {
            onEnd?.Invoke();
        }
    }
}
