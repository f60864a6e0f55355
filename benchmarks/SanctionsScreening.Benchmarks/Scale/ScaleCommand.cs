using System.Globalization;
using SanctionsScreening.Benchmarks.Lists;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>Cost against size: <c>scale [--write] [names …]</c>; with <c>--write</c> the page of the docs and its plot are written.</summary>
internal static class ScaleCommand
{
    private const string Write = "--write";

    /// <summary>Runs.</summary>
    public static int Run(string[] args)
    {
        string[] sizes = [.. args.Where(static a => a != Write)];
        var figures = new List<StoredSize>();
        foreach (string size in sizes.Length == 0 ? ["10000", "100000", "1000000"] : sizes)
        {
            figures.Add(StoredSizeProcess.Measure(int.Parse(size, CultureInfo.InvariantCulture)));
            Console.Error.WriteLine(FormattableString.Invariant($"{size} names: {figures[^1].Mix.P50:0.0} µs"));

            // The largest size takes longer than all others, and may not fit into the machine.
            if (args.Contains(Write)) WritePage(figures);
        }

        Console.WriteLine(Machine.Description);
        ScalePage.Tables(figures, Console.Out);
        return 0;
    }

    private static void WritePage(List<StoredSize> figures)
    {
        string docs = Path.Combine(BenchmarkList.Root ?? ".", "docs");
        File.WriteAllText(Path.Combine(docs, "scale.md"), ScalePage.Text(figures));
        File.WriteAllText(Path.Combine(docs, "scale.svg"), ScalePlot.Draw(figures));
    }
}
