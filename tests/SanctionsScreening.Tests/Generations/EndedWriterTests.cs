using System.Diagnostics;
using System.Runtime.CompilerServices;
using SanctionsScreening.Generations;
using SanctionsScreening.Tests.Lists;

namespace SanctionsScreening.Tests.Generations;

public sealed class EndedWriterTests : IDisposable
{
    /// <summary>Tells a child process of these tests to write generations into a folder until it is ended.</summary>
    private const string FolderArgument = "--write-generations-to=";

    private static readonly TimeSpan s_longest = TimeSpan.FromSeconds(45);
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public void OpenLast_AfterTheWriterWasEndedAnywhere_OpensAGenerationThatIsNoOlder()
    {
        string folder = _files.PathOf("generations");
        StoredLists.Write(folder, 1);
        var random = new Random(20211210);
        long started = Stopwatch.GetTimestamp(), before = 1;
        int ends = 0;
        for (; ends < 40 && (ends < 8 || Stopwatch.GetElapsedTime(started) < s_longest); ends++)
        {
            using Process writer = Start(folder);
            Assert.Equal("writing", writer.StandardOutput.ReadLine());
            Thread.Sleep(random.Next(120));
            writer.Kill();
            writer.WaitForExit();
            StoredGeneration? opened = new GenerationFolder(folder).OpenLast(StoredLists.Refuse);
            Assert.NotNull(opened);
            Assert.True(opened.Number >= before, $"Generation {opened.Number} after {before}.");
            Assert.NotEmpty(opened.Matcher.Index.Entities[opened.Matcher.Index.Entities.Length - 1].DisplayName);
            before = opened.Number;
        }

        Assert.True(before > 1, "No writer came to its end of a generation.");
        TestContext.Current.TestOutputHelper!.WriteLine($"{ends} writers ended, {before} generations written.");
    }

    /// <summary>Runs before the tests' own entry point; only in the child.</summary>
    [ModuleInitializer]
    internal static void WriteWhereAsked()
    {
        if (Array.Find(Environment.GetCommandLineArgs(), static a => a.StartsWith(FolderArgument, StringComparison.Ordinal)) is not { } argument) return;
        string folder = argument[FolderArgument.Length..];
        for (int version = 0; ; version++)
        {
            // The first one is slow, so that the writer is ended while it writes further ones.
            StoredLists.Write(folder, (version + Environment.ProcessId) * 7 % 90);
            if (version != 0) continue;
            Console.Out.WriteLine("writing");
            Console.Out.Flush();
        }
    }

    private static Process Start(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(EndedWriterTests).Assembly.Location);
        start.ArgumentList.Add(FolderArgument + folder);
        return Process.Start(start)!;
    }
}
