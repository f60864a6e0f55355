using SanctionsScreening.Generations;
using SanctionsScreening.Tests.Lists;

namespace SanctionsScreening.Tests.Generations;

public sealed class WriterLockTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Take_WhileAnotherHoldsTheLock_WaitsAndTellsOnce()
    {
        string folder = Path.GetDirectoryName(_files.PathOf("any"))!;
        int told = 0;
        var waiting = new TaskCompletionSource();
        FileStream held = WriterLock.Take(folder, static () => Assert.Fail("Nobody else holds it."), TestContext.Current.CancellationToken);
        Task<FileStream> taking = Task.Run(() => WriterLock.Take(folder, Tell, TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
        await waiting.Task.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        Assert.False(taking.IsCompleted);
        await held.DisposeAsync();
        await (await taking.WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken)).DisposeAsync();
        Assert.Equal(1, told);

        void Tell()
        {
            told++;
            waiting.SetResult();
        }
    }

    [Fact]
    public async Task Take_OfALockThatCannotBeOpened_ThrowsAtOnce()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string file = _files.PathOf(GenerationFiles.Lock);
        File.CreateSymbolicLink(file, GenerationFiles.Lock);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await Assert.ThrowsAnyAsync<IOException>(() => Task.Run(() => WriterLock.Take(Path.GetDirectoryName(file)!, static () => { }, limit.Token), TestContext.Current.CancellationToken));
    }
}
