using System.Diagnostics;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Requests;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Opening;

/// <summary>A service made ready in a process of its own, where no code is compiled and no table read yet: by reading, analysing and indexing lists, or by opening a stored generation.</summary>
/// <param name="Seconds">From the call to the service being ready, the best of a few processes.</param>
/// <param name="Managed">Managed memory then, collected, in MB.</param>
/// <param name="Mapped">The generation's file, mapped, in MB; 0 where it was not stored.</param>
/// <param name="Served">Managed memory after 2,000 requests, collected, in MB: tables that only requests read are in memory then.</param>
internal sealed record FreshProcess(double Seconds, double Managed, double Mapped, double Served)
{
    /// <summary>The command that the new process runs.</summary>
    public const string Command = "load";

    private const string Four = "four", One = "one";

    private const int Requests = 2000;

    /// <summary>Starts new processes and reads what they print.</summary>
    /// <param name="processes">How many; the one that was ready first counts.</param>
    /// <param name="four">Whether four lists are meant, or the one of the benchmarks.</param>
    /// <param name="folder">A folder of generations to open; <see langword="null"/> to read the lists.</param>
    public static FreshProcess Measure(int processes, bool four = false, string? folder = null) =>
        Enumerable.Range(0, processes).Select(_ => Start(four, folder)).MinBy(static p => p.Seconds)!;

    /// <summary>Runs in the new process.</summary>
    /// <param name="args">The lists, and a folder of generations to open in place of reading them.</param>
    public static int Run(ReadOnlySpan<string> args)
    {
        IReadOnlyList<ISanctionsListSource> lists = args is [Four, ..] ? BenchmarkList.Four : [BenchmarkList.Source];
        string? folder = args.Length > 1 ? args[1] : null;
        var clock = Stopwatch.StartNew();
        using ScreeningService service = folder is null
            ? ScreeningService.CreateAsync(lists).AsTask().GetAwaiter().GetResult()
            : ScreeningService.Open(new ScreeningOptions { GenerationFolder = folder });
        double seconds = clock.Elapsed.TotalSeconds;
        double managed = Collected(), mapped = folder is null ? 0 : Directory.EnumerateFiles(folder, "*.columns", SearchOption.AllDirectories).Max(static f => new FileInfo(f).Length) / 1e6;
        Serve(service);
        OtherProcess.Answer(seconds, managed, mapped, Collected());
        GC.KeepAlive(service);
        return 0;
    }

    private static double Collected() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    private static void Serve(ScreeningService service)
    {
        foreach (MixedRequest request in new RequestMix(BenchmarkList.Load(), Requests).Take(Requests)) service.Screen(request.Request);
    }

    private static FreshProcess Start(bool four, string? folder)
    {
        string lists = four ? Four : One;
        double[] cells = folder is null ? OtherProcess.Run(Command, lists) : OtherProcess.Run(Command, lists, folder);
        return new FreshProcess(cells[0], cells[1], cells[2], cells[3]);
    }
}
