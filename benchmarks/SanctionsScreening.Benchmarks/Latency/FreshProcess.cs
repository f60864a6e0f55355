using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Lists;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>A service made ready in a process of its own, where no code is compiled and no table read yet: by reading, analysing and indexing the list, or by opening a stored generation.</summary>
/// <param name="Seconds">From the call to the service being ready, the best of a few processes.</param>
/// <param name="ManagedMegabytes">Managed memory with the list in force.</param>
/// <param name="ProcessMegabytes">The process's memory then.</param>
internal sealed record FreshProcess(double Seconds, double ManagedMegabytes, double ProcessMegabytes)
{
    /// <summary>The command that the new process runs.</summary>
    public const string Command = "load";

    /// <summary>Starts new processes and reads what they print.</summary>
    /// <param name="processes">How many; the best counts.</param>
    /// <param name="folder">A folder of generations to open; <see langword="null"/> to read the list.</param>
    public static FreshProcess Measure(int processes, string? folder = null)
    {
        FreshProcess? best = null;
        for (int p = 0; p < processes; p++)
        {
            FreshProcess one = Start(folder);
            if (best is null || one.Seconds < best.Seconds) best = one;
        }

        return best!;
    }

    /// <summary>Runs in the new process.</summary>
    public static int Run(string? folder)
    {
        var clock = Stopwatch.StartNew();
        using ScreeningService service = folder is null
            ? ScreeningService.CreateAsync([BenchmarkList.Source]).AsTask().GetAwaiter().GetResult()
            : ScreeningService.Open(new ScreeningOptions { GenerationFolder = folder });
        double seconds = clock.Elapsed.TotalSeconds;
        double managed = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        using Process self = Process.GetCurrentProcess();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{seconds} {managed} {self.WorkingSet64 / 1e6}"));
        GC.KeepAlive(service);
        return 0;
    }

    private static FreshProcess Start(string? folder)
    {
        string[] cells = ChildProcess.Run(folder is null ? [Command] : [Command, folder]).Split(' ');
        return new FreshProcess(Number(cells[0]), Number(cells[1]), Number(cells[2]));
    }

    private static double Number(string cell) => double.Parse(cell, CultureInfo.InvariantCulture);
}
