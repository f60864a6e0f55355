using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Opening;

/// <summary>How long lists take until they can be searched, and what memory they hold, each in processes of their own: <c>opening</c>.</summary>
internal static class OpeningCommand
{
    private const int Processes = 3;

    /// <summary>What README advises for processes that start often, as environment variables.</summary>
    private static readonly (string Name, string Value)[] s_advised = [("DOTNET_TieredPGO", "0"), ("DOTNET_TC_QuickJitForLoops", "0")];

    /// <summary>Runs.</summary>
    public static int Run()
    {
        Console.WriteLine(Machine.Description);
        return Ratio.Print(Measure(Console.Out), Console.Out) == 0 ? 0 : 1;
    }

    /// <summary>Measures, prints a table, and gives what is asked.</summary>
    public static List<Ratio> Measure(TextWriter output)
    {
        using var one = new StoredFolder([BenchmarkList.Source]);
        using var four = new StoredFolder(BenchmarkList.Four);
        FreshProcess built = FreshProcess.Measure(Processes, [], FreshProcess.One), advised = FreshProcess.Measure(Processes, s_advised, FreshProcess.One);
        FreshProcess opened = FreshProcess.Measure(Processes, [], FreshProcess.One, one.Path);
        FreshProcess warm = FreshProcess.Measure(Processes, [], FreshProcess.One, one.Path, FreshProcess.Warm), advisedWarm = FreshProcess.Measure(Processes, s_advised, FreshProcess.One, one.Path, FreshProcess.Warm);
        FreshProcess fourBuilt = FreshProcess.Measure(Processes, [], FreshProcess.Four), fourOpened = FreshProcess.Measure(Processes, [], FreshProcess.Four, four.Path);
        Table.Print(output, ["in a fresh process", "ready after, ms", "managed, MB", "mapped, MB", "managed after 2,000 requests, MB", "first request, ms", "p50 of 2,000 requests, µs"],
        [
            Row($"{BenchmarkList.Label}, read, analysed and indexed in memory", built), Row("the same, with the settings advised", advised),
            Row("the same, opened from its folder", opened), Row("the same, opened and warmed up", warm), Row("the same, opened and warmed up, with the settings advised", advisedWarm),
            Row($"{BenchmarkList.FourLabel}, read, analysed and indexed in memory", fourBuilt), Row("the same, opened from their folder", fourOpened),
        ]);
        return
        [
            Ratio.AtMost("read, analysed and indexed in a fresh process", 2, built.Seconds, " s"),
            Ratio.AtMost("the same, with the settings advised", 2, advised.Seconds, " s"),
            Ratio.AtMost("a stored generation opens in a fresh process", 150, opened.Seconds * 1000, " ms"),
            Ratio.AtMost($"{BenchmarkList.FourLabel}, opened, managed and mapped after 2,000 requests", 150, fourOpened.Served + fourOpened.Mapped, " MB"),
            Ratio.AtMost($"{BenchmarkList.FourLabel}, built in memory, managed after 2,000 requests", 150, fourBuilt.Served, " MB"),
        ];
    }

    private static string[] Row(string what, FreshProcess process) =>
    [
        what, FormattableString.Invariant($"{process.Seconds * 1000:#,0}"), FormattableString.Invariant($"{process.Managed:0.0}"), FormattableString.Invariant($"{process.Mapped:0.0}"),
        FormattableString.Invariant($"{process.Served:0.0}"), FormattableString.Invariant($"{process.First:0.0}"), FormattableString.Invariant($"{process.Median:0.0}"),
    ];
}
