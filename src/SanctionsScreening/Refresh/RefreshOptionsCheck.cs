using System.Globalization;

namespace SanctionsScreening.Refresh;

/// <summary>Says which option of refreshing is outside its range, with both values.</summary>
internal static class RefreshOptionsCheck
{
    private const string Waits = "1 second to 30 days";

    private static readonly TimeSpan s_leastWait = TimeSpan.FromSeconds(1);

    /// <summary>Every fault of the options for a set of lists, as sentences.</summary>
    public static IEnumerable<string> Faults(RefreshOptions options, IReadOnlyCollection<string> lists)
    {
        if (IsNoWait(options.Interval)) yield return Fault(nameof(options.Interval), options.Interval!.Value, Waits);
        if (!(options.Jitter is >= 0 and <= 0.5)) yield return Fault(nameof(options.Jitter), options.Jitter, "0 to 0.5");
        if (IsNoWait(options.RetryAfter)) yield return Fault(nameof(options.RetryAfter), options.RetryAfter, Waits);
        if (options.LoadLimit <= TimeSpan.Zero || options.LoadLimit > RefreshDefaults.MostWait) yield return Fault(nameof(options.LoadLimit), options.LoadLimit, "above 0, and at most 30 days");
        if (options.MinimumEntities < 1) yield return Fault(nameof(options.MinimumEntities), options.MinimumEntities, "at least 1");
        if (!(options.MaximumRemovedShare is >= 0 and <= 1)) yield return Fault(nameof(options.MaximumRemovedShare), options.MaximumRemovedShare, "0 to 1");
        foreach (string twice in lists.GroupBy(static l => l, StringComparer.Ordinal).Where(static g => g.Count() > 1).Select(static g => g.Key))
            yield return $"Two sources load the list '{twice}'; give each a short name of its own.";
        foreach ((string list, ListRefreshOptions own) in options.Lists)
        {
            if (!lists.Contains(list, StringComparer.Ordinal)) yield return $"{nameof(RefreshOptions)}.{nameof(options.Lists)} names the list '{list}', which no source loads; there are: {string.Join(", ", lists)}.";
            string prefix = $"{nameof(options.Lists)}[{list}].";
            if (IsNoWait(own.Interval)) yield return Fault(prefix + nameof(own.Interval), own.Interval!.Value, Waits);
            if (own.MinimumEntities < 1) yield return Fault(prefix + nameof(own.MinimumEntities), own.MinimumEntities.Value, "at least 1");
            if (own.MaximumRemovedShare is { } share && !(share is >= 0 and <= 1)) yield return Fault(prefix + nameof(own.MaximumRemovedShare), share, "0 to 1");
            if (own.MaximumAge <= TimeSpan.Zero) yield return Fault(prefix + nameof(own.MaximumAge), own.MaximumAge.Value, "above 0");
            if (own.DegradedAge is { } degraded && (degraded <= TimeSpan.Zero || degraded > own.MaximumAge)) yield return Fault(prefix + nameof(own.DegradedAge), degraded, $"above 0 and not above {nameof(own.MaximumAge)}");
        }
    }

    private static bool IsNoWait(TimeSpan? wait) => wait < s_leastWait || wait > RefreshDefaults.MostWait;

    private static string Fault<T>(string option, T value, string range)
        where T : IFormattable => $"{nameof(RefreshOptions)}.{option} is {value.ToString(null, CultureInfo.InvariantCulture)}; it must be {range}.";
}
