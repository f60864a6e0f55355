using System.Globalization;

namespace SanctionsScreening.Quality;

/// <summary>A share with its 95 % interval (Wilson, 1927).</summary>
internal readonly record struct Share(int Found, int All)
{
    /// <summary>The share, 0 to 1.</summary>
    public double Value => All == 0 ? 0 : (double)Found / All;

    /// <summary>The ends of the interval, 0 to 1.</summary>
    public (double Low, double High) Interval
    {
        get
        {
            if (All == 0) return (0, 1);
            const double z = 1.96;
            double p = Value, n = All, square = z * z / n;
            double middle = (p + (square / 2)) / (1 + square), half = z * Math.Sqrt((p * (1 - p) / n) + (square / (4 * n))) / (1 + square);
            return (Math.Max(0, middle - half), Math.Min(1, middle + half));
        }
    }

    /// <summary>For a table: "93.1 % (91.4–94.5) of 971".</summary>
    public override string ToString() => All == 0 ? "no case" : string.Create(CultureInfo.InvariantCulture, $"{ToString("0.0")} of {All}");

    /// <summary>The share and its interval alone, with so many places.</summary>
    public string ToString(string places)
    {
        (double low, double high) = Interval;
        return $"{Percent(Value)} % ({Percent(low)}–{Percent(high)})";

        string Percent(double share) => (100 * share).ToString(places, CultureInfo.InvariantCulture);
    }
}
