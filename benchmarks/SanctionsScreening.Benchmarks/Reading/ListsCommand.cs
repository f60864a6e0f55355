using System.Globalization;

namespace SanctionsScreening.Benchmarks.Reading;

/// <summary>How fast every official list is read and mapped, and in how much memory: <c>lists</c>.</summary>
internal static class ListsCommand
{
    private static readonly string[] Header = ["list", "MB", "MB/s", "asked", "parties", "list kept, MB", "peak, MB", "asked, MB", ""];

    /// <summary>Runs.</summary>
    /// <param name="formats">The formats to read; all where none is named.</param>
    /// <returns>0 where every figure holds, 1 where one is lost, 2 where there is nothing to read.</returns>
    public static int Run(string[] formats)
    {
        OfficialFile[] files = [.. OfficialFile.All.Where(file => formats.Length == 0 || formats.Contains(file.Format))];
        if (files.Length == 0)
        {
            Console.Error.WriteLine("No such list, or no lists: they are read from ../shared/data beside the checkout.");
            return 2;
        }

        Console.WriteLine(Machine.Description);
        bool holds = true;
        List<string[]> rows = [];
        foreach (OfficialFile file in files)
        {
            ReadingFigures figures = ReadingFigures.Measure(file);
            double speed = file.Megabytes / figures.Seconds;
            bool isFast = speed >= file.Asked, isSmall = figures.PeakMegabytes <= figures.AskedPeakMegabytes;
            holds &= isFast && isSmall;
            rows.Add([file.Format, Number(file.Megabytes, "0.00"), Number(speed, "0.0"), file.Asked > 0 ? Number(file.Asked, ">= 0") : "", figures.Entities.ToString("N0", CultureInfo.InvariantCulture),
                Number(figures.ResultMegabytes, "0.0"), Number(figures.PeakMegabytes, "0"), Number(figures.AskedPeakMegabytes, "<= 0"), isFast && isSmall ? "holds" : "LOST"]);
        }

        Table.Print(Console.Out, Header, rows);
        return holds ? 0 : 1;
    }

    private static string Number(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);
}
