using System.Globalization;

namespace ScreeningConsole.Output;

/// <summary>A share or a score with two places, as the library's sentences write it.</summary>
internal static class ScoreText
{
    /// <summary>Cut, not rounded, so that a score below the threshold never reads like it.</summary>
    public static string Of(double value) => (Math.Floor(Math.Round(value * 10_000) / 100) / 100).ToString("0.00", CultureInfo.InvariantCulture);
}
