using System.Globalization;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>Cost against size: <c>scale [names …]</c>.</summary>
internal static class ScaleCommand
{
    private const int Calls = 3000;

    /// <summary>Runs.</summary>
    public static int Run(ReadOnlySpan<string> sizes)
    {
        var figures = new List<SizeFigures>();
        foreach (string size in sizes.Length == 0 ? ["10000", "30000", "100000", "1000000"] : sizes)
        {
            figures.Add(SizeCost.Measure(int.Parse(size, CultureInfo.InvariantCulture), Calls));
            Console.Error.WriteLine(FormattableString.Invariant($"{size} names: {figures[^1].P50:0.0} µs"));
        }

        Console.WriteLine(Machine.Description);
        SizeCost.Print(figures, Console.Out);
        return 0;
    }
}
