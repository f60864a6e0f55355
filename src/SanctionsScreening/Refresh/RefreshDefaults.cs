namespace SanctionsScreening.Refresh;

/// <summary>The values that <see cref="RefreshOptions"/> starts from.</summary>
internal static class RefreshDefaults
{
    /// <summary>
    /// Larger than what OFAC took off in 28 months (790 of 9,083 entries, 8.7 %) and the UN in a year (11 of 879), and smaller than what a list
    /// loses of which a part was left out. Counts: RealDeltaTests.
    /// </summary>
    public const double MaximumRemovedShare = 0.1;

    /// <summary>A tenth of the interval either way, so that services of one fleet don't ask together.</summary>
    public const double Jitter = 0.1;

    /// <summary>The longest wait after failures of a list that has no interval.</summary>
    public static readonly TimeSpan MostRetryAfter = TimeSpan.FromHours(1);

    /// <summary>The longest interval or limit. Timers take 49.7 days, and an interval with the greatest jitter is half as long again.</summary>
    public static readonly TimeSpan MostWait = TimeSpan.FromDays(30);

    /// <summary>An empty list is an error for every reader, so that one entry is the least.</summary>
    public const int MinimumEntities = 1;
}
