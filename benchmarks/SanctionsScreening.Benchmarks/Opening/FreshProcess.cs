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
/// <param name="First">What the first request took, in ms.</param>
/// <param name="Median">The median of the 2,000, in µs.</param>
internal sealed record FreshProcess(double Seconds, double Managed, double Mapped, double Served, double First, double Median)
{
    /// <summary>The command that the new process runs.</summary>
    public const string Command = "load";

    /// <summary>Asks for a warm service, behind a folder.</summary>
    public const string Warm = "warm";

    /// <summary>Asks for the list of the benchmarks, or for four.</summary>
    public const string One = "one", Four = "four";

    private const int Requests = 2000;

    /// <summary>Starts new processes and reads what they print.</summary>
    /// <param name="processes">How many; the one that was ready first counts.</param>
    /// <param name="settings">Settings of the runtime, as environment variables.</param>
    /// <param name="args">The lists; then, where one is meant, a folder of generations to open in place of reading them; then <see cref="Warm"/>, where the service is to be warmed up.</param>
    public static FreshProcess Measure(int processes, (string Name, string Value)[] settings, params string[] args) =>
        Enumerable.Range(0, processes).Select(_ => Start(settings, args)).MinBy(static p => p.Seconds)!;

    /// <summary>Runs in the new process.</summary>
    /// <param name="args">What <see cref="Measure"/> hands over.</param>
    public static int Run(ReadOnlySpan<string> args)
    {
        IReadOnlyList<ISanctionsListSource> lists = args is [Four, ..] ? BenchmarkList.Four : [BenchmarkList.Source];
        string? folder = args.Length > 1 ? args[1] : null;
        var clock = Stopwatch.StartNew();
        using ScreeningService service = folder is null
            ? ScreeningService.CreateAsync(lists).AsTask().GetAwaiter().GetResult()
            : ScreeningService.Open(new ScreeningOptions { GenerationFolder = folder });
        double seconds = clock.Elapsed.TotalSeconds;
        if (args is [.., Warm]) service.WarmUp();
        double managed = Collected(), mapped = folder is null ? 0 : Directory.EnumerateFiles(folder, "*.columns", SearchOption.AllDirectories).Max(static f => new FileInfo(f).Length) / 1e6;
        double[] times = Serve(service);
        OtherProcess.Answer(seconds, managed, mapped, Collected(), times[0] / 1000, times.Order().ElementAt(times.Length / 2));
        GC.KeepAlive(service);
        return 0;
    }

    private static double Collected() => GC.GetTotalMemory(forceFullCollection: true) / 1e6;

    private static double[] Serve(ScreeningService service)
    {
        MixedRequest[] requests = new RequestMix(BenchmarkList.Load(), Requests).Take(Requests);
        double[] times = new double[requests.Length];
        for (int i = 0; i < requests.Length; i++)
        {
            var clock = Stopwatch.StartNew();
            service.Screen(requests[i].Request);
            times[i] = clock.Elapsed.TotalMicroseconds;
        }

        return times;
    }

    private static FreshProcess Start((string Name, string Value)[] settings, string[] args)
    {
        double[] cells = OtherProcess.Run(settings, [Command, .. args]);
        return new FreshProcess(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]);
    }
}
