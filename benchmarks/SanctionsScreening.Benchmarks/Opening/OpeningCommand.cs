using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Opening;

/// <summary>How long lists take until they can be searched, and what memory they hold, each in processes of their own: <c>opening</c>.</summary>
internal static class OpeningCommand
{
    private const int Processes = 3;

    /// <summary>Runs.</summary>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        return Ratio.Print(Measure(Console.Out), Console.Out) == 0 ? 0 : 1;
    }

    /// <summary>Measures, prints a table, and gives what is asked.</summary>
    public static List<Ratio> Measure(TextWriter output)
    {
        (FreshProcess built, FreshProcess opened) = Both(four: false, [BenchmarkList.Source]);
        (FreshProcess fourBuilt, FreshProcess fourOpened) = Both(four: true, BenchmarkList.Four);
        Table.Print(output, ["in a fresh process", "ready after, ms", "managed, MB", "mapped, MB", "managed after 2,000 requests, MB"],
        [
            Row($"{BenchmarkList.Label}, read, analysed and indexed in memory", built), Row("the same, opened from its folder", opened),
            Row($"{BenchmarkList.FourLabel}, read, analysed and indexed in memory", fourBuilt), Row("the same, opened from their folder", fourOpened),
        ]);
        return
        [
            Ratio.AtMost("read, analysed and indexed in a fresh process", 2, built.Seconds, " s"),
            Ratio.AtMost("a stored generation opens in a fresh process", 150, opened.Seconds * 1000, " ms"),
            Ratio.AtMost($"{BenchmarkList.FourLabel}, opened, managed and mapped after 2,000 requests", 150, fourOpened.Served + fourOpened.Mapped, " MB"),
            Ratio.AtMost($"{BenchmarkList.FourLabel}, built in memory, managed after 2,000 requests", 150, fourBuilt.Served, " MB"),
        ];
    }

    private static (FreshProcess Built, FreshProcess Opened) Both(bool four, IReadOnlyList<ISanctionsListSource> lists)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("sanctions-screening-opening-");
        try
        {
            ScreeningService.CreateAsync(lists, new ScreeningOptions { GenerationFolder = folder.FullName }).AsTask().GetAwaiter().GetResult().Dispose();
            return (FreshProcess.Measure(Processes, four), FreshProcess.Measure(Processes, four, folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Row(string what, FreshProcess process) =>
        [what, FormattableString.Invariant($"{process.Seconds * 1000:#,0}"), FormattableString.Invariant($"{process.Managed:0.0}"), FormattableString.Invariant($"{process.Mapped:0.0}"), FormattableString.Invariant($"{process.Served:0.0}")];
}
