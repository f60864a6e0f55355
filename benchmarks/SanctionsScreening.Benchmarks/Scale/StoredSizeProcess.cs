using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Requests;
using SanctionsScreening.Generations;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>Builds and searches a generation of one size in two processes of their own, so that neither has what the other left.</summary>
internal static class StoredSizeProcess
{
    /// <summary>The command of the process that builds.</summary>
    public const string BuildCommand = "scale-build";

    /// <summary>The command of the process that opens and searches.</summary>
    public const string ServeCommand = "scale-serve";

    private const int Calls = 2000;

    /// <summary>Measures one size.</summary>
    public static StoredSize Measure(int names)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sanctions-screening-scale-");
        try
        {
            double[] built = OtherProcess.Run(BuildCommand, names.ToString(CultureInfo.InvariantCulture), folder.FullName), served = OtherProcess.Run(ServeCommand, folder.FullName);
            return new StoredSize
            {
                Names = (int)built[0],
                BuildSeconds = built[1],
                BuildPeak = built[2],
                OpenMilliseconds = served[0],
                Managed = served[1],
                Mapped = served[2],
                Mix = (served[3], served[4]),
                Commonest = (served[5], served[6]),
                TwentyWords = (served[7], served[8]),
                Colliding = (served[9], served[10]),
            };
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Runs in the process that builds.</summary>
    public static int Build(int names, string folder)
    {
        var list = new LoadedList(new GeneratedList(names).LoadAsync().AsTask().GetAwaiter().GetResult());
        var clock = Stopwatch.StartNew();
        using ScreeningService service = ScreeningService.CreateAsync([list], new ScreeningOptions { GenerationFolder = folder }).AsTask().GetAwaiter().GetResult();
        double seconds = clock.Elapsed.TotalSeconds;
        using Process self = Process.GetCurrentProcess();
        OtherProcess.Answer(service.Status.Names, seconds, self.PeakWorkingSet64 / 1e6);
        return 0;
    }

    /// <summary>Runs in the process that opens and searches.</summary>
    public static int Serve(string folder)
    {
        var clock = Stopwatch.StartNew();
        using ScreeningService service = ScreeningService.Open(new ScreeningOptions { GenerationFolder = folder });
        double milliseconds = clock.Elapsed.TotalMilliseconds;
        double mapped = Directory.EnumerateFiles(folder, "*.columns", SearchOption.AllDirectories).Max(static f => new FileInfo(f).Length) / 1e6;
        var engine = new OpenedEngine(service);
        var mix = new RequestMix(new GeneratedList(SizeCost.SmallNames).LoadAsync().AsTask().GetAwaiter().GetResult(), Calls + 400);
        Timing.WarmUp(engine, mix.Take(400));
        (double p50, double p99, _) = Time(engine, mix.Take(Calls));
        var worst = new WorstRequests(new GenerationFolder(folder).OpenLast(static e => throw e)!.Matcher.Index.View);
        (double commonest, _, double mostCommonest) = Time(engine, worst.Commonest());
        (double twenty, _, double mostTwenty) = Time(engine, worst.TwentyWords());
        (double colliding, _, double mostColliding) = Time(engine, worst.Colliding());
        double managed = GC.GetTotalMemory(forceFullCollection: true) / 1e6;
        OtherProcess.Answer(milliseconds, managed, mapped, p50, p99, commonest, mostCommonest, twenty, mostTwenty, colliding, mostColliding);
        return 0;
    }

    private static (double P50, double P99, double Most) Time(IEngine engine, MixedRequest[] requests)
    {
        var times = new CallTimes();
        Timing.Time(engine, requests, times);
        return (times.Microseconds(0.5), times.Microseconds(0.99), times.Microseconds(1));
    }

    private sealed class LoadedList(SanctionsListSnapshot snapshot) : ISanctionsListSource
    {
        public string List => snapshot.Version.List;

        public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) => ValueTask.FromResult(snapshot);
    }
}
