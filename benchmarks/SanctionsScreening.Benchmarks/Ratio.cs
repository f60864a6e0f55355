namespace SanctionsScreening.Benchmarks;

/// <summary>A bound that is asked, beside what was measured.</summary>
/// <param name="What">What is bounded.</param>
/// <param name="Asked">The bound, for people.</param>
/// <param name="Measured">The figure, for people.</param>
/// <param name="Holds">Whether the bound is kept.</param>
internal sealed record Ratio(string What, string Asked, string Measured, bool Holds)
{
    /// <summary>A figure that must be at least so much.</summary>
    public static Ratio AtLeast(string what, double bound, double measured, string unit) =>
        new(what, FormattableString.Invariant($">= {bound:#,0.##}{unit}"), FormattableString.Invariant($"{measured:#,0.00}{unit}"), measured >= bound);

    /// <summary>A figure that must be at most so much.</summary>
    public static Ratio AtMost(string what, double bound, double measured, string unit) =>
        new(what, FormattableString.Invariant($"<= {bound:#,0.##}{unit}"), FormattableString.Invariant($"{measured:#,0.00}{unit}"), measured <= bound);

    /// <summary>Prints bounds and names each lost one on a line of its own.</summary>
    /// <returns>How many are lost.</returns>
    public static int Print(IReadOnlyCollection<Ratio> ratios, TextWriter output)
    {
        Table.Print(output, ["figure", "asked", "measured", ""], ratios.Select(static r => new[] { r.What, r.Asked, r.Measured, r.Holds ? "holds" : "LOST" }));
        int lost = 0;
        foreach (Ratio ratio in ratios)
        {
            if (ratio.Holds) continue;
            lost++;
            output.WriteLine($"LOST: {ratio.What}: asked {ratio.Asked}, measured {ratio.Measured}");
        }

        return lost;
    }
}
