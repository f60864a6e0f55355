using SanctionsScreening.Generations;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Generations;

public sealed class UnwritableFolderTests : IDisposable
{
    private static readonly ScreeningRequest s_request = new() { Name = "Ivan Dragomirov" };
    private readonly TemporaryFiles _files = new();
    private readonly List<string> _log = [];

    private string Folder => _files.PathOf("generations");

    public void Dispose()
    {
        if (Directory.Exists(Folder)) SetMode(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        _files.Dispose();
    }

    [Fact]
    public Task LoadAsync_WhereAFileStandsInTheFoldersPlace_AnswersFromMemory()
    {
        _files.Write("generations", "no folder");
        return AssertInMemory(Folder);
    }

    [Fact]
    public Task LoadAsync_WhereTheFoldersParentIsAFile_AnswersFromMemory()
    {
        _files.Write("generations", "no folder");
        return AssertInMemory(Path.Combine(Folder, "below"));
    }

    [Fact]
    public Task LoadAsync_WhereTheLockCannotBeOpened_AnswersFromMemory()
    {
        Directory.CreateDirectory(Folder);
        SpoilLock();
        return AssertInMemory(Folder);
    }

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserExecute)]
    [InlineData(UnixFileMode.None)]
    public Task LoadAsync_WhereTheFolderMayNotBeWritten_AnswersFromMemory(UnixFileMode mode)
    {
        SkipWhereModesBindNobody();
        Directory.CreateDirectory(Folder);
        SetMode(mode);
        return AssertInMemory(Folder);
    }

    [Fact]
    public void Write_OfStoredListsWhereTheLockCannotBeOpened_OpensThem()
    {
        long number = StoredLists.Write(Folder, 1).Number;
        SpoilLock();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(number, StoredLists.Write(Folder, 1, limit.Token).Number);
        Assert.ThrowsAny<IOException>(() => StoredLists.Write(Folder, 2, limit.Token));
    }

    [Fact]
    public void Write_OfStoredListsInAReadOnlyFolder_OpensThem()
    {
        SkipWhereModesBindNobody();
        long number = StoredLists.Write(Folder, 1).Number;
        File.Delete(Path.Combine(Folder, GenerationFiles.Lock));
        SetMode(UnixFileMode.UserRead | UnixFileMode.UserExecute);
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        Assert.Equal(number, StoredLists.Write(Folder, 1, limit.Token).Number);
        Assert.Throws<UnauthorizedAccessException>(() => StoredLists.Write(Folder, 2, limit.Token));
    }

    private static void SkipWhereModesBindNobody()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The modes are of Unix.");
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "Every folder may be written by this process.");
    }

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Folder, mode);
    }

    /// <summary>A link to itself is an I/O error that is no other process's lock.</summary>
    private void SpoilLock()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        string file = Path.Combine(Folder, GenerationFiles.Lock);
        File.Delete(file);
        File.CreateSymbolicLink(file, GenerationFiles.Lock);
    }

    private async Task AssertInMemory(string folder)
    {
        using var service = new ScreeningService(new ScreeningOptions { GenerationFolder = folder }, null, new LineLogger<ScreeningService>(_log));
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await Task.Run(() => service.LoadAsync([new Listed(Listed.Person("1", "Ivan DRAGOMIROV"))], limit.Token).AsTask(), TestContext.Current.CancellationToken);
        Assert.Equal(ScreeningOutcome.Review, service.Screen(s_request).Outcome);
        Assert.Contains(_log, static line => line.StartsWith("22 ", StringComparison.Ordinal));
    }
}
