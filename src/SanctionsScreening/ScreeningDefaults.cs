namespace SanctionsScreening;

/// <summary>The values that <see cref="ScreeningOptions"/> starts from.</summary>
internal static class ScreeningDefaults
{
    /// <summary>Chosen on the curve of recall against alerts: docs/threshold.md.</summary>
    public const double Threshold = 0.80;

    /// <summary>A reviewer reads no more than a screenful; the total is still counted.</summary>
    public const int MaxMatches = 20;

    /// <summary>Four times the longest name on any official list seen (118 code units, EU 2026).</summary>
    public const int MaxNameLength = 512;
}
