using System.Globalization;

namespace SanctionsScreening.Quality;

/// <summary>A share with its 95 % interval (Wilson, 1927).</summary>
internal readonly record struct Share(int Found, int All)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Value => All == 0 ? 0 : (double)Found / All;

    /// <summary>For a table: "93.1 % (91.4–94.5)".</summary>
    public override string ToString()
    {
        if (All == 0) return "no case";
        const double z = 1.96;
        double p = Value, n = All, square = z * z / n;
        double middle = (p + (square / 2)) / (1 + square), half = z * Math.Sqrt((p * (1 - p) / n) + (square / (4 * n))) / (1 + square);
        return string.Create(CultureInfo.InvariantCulture, $"{100 * p:0.0} % ({100 * (middle - half):0.0}–{100 * (middle + half):0.0}) of {All}");
    }
}
