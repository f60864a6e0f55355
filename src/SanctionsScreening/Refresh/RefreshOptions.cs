namespace SanctionsScreening.Refresh;

/// <summary>How lists are refreshed. Read once when a refresher is made.</summary>
public sealed class RefreshOptions
{
    /// <summary>How often each list is asked for; <see langword="null"/> loads lists once, and again only when a watched source says so.</summary>
    /// <value>1 second to 30 days; the default is <see langword="null"/>.</value>
    public TimeSpan? Interval { get; set; }

    /// <summary>The share of the interval by which each wait is longer or shorter at random.</summary>
    /// <value>0 to 0.5; the default is 0.1.</value>
    public double Jitter { get; set; } = RefreshDefaults.Jitter;

    /// <summary>The wait after a failure; it doubles with each further one, up to the interval.</summary>
    /// <value>1 second to 30 days; the default is 1 minute.</value>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest time for a source to load its list. A source that does not end by itself is left behind.</summary>
    /// <value>Above 0, at most 30 days; the default is 15 minutes.</value>
    public TimeSpan LoadLimit { get; set; } = TimeSpan.FromMinutes(15);

    /// <summary>Fewer entries than this are refused.</summary>
    /// <value>At least 1, the default.</value>
    public int MinimumEntities { get; set; } = RefreshDefaults.MinimumEntities;

    /// <summary>A version that lacks more than this share of the entries in force is refused, since a cut list looks like that. A single great delisting is put in force by <c>ListRefresher.RefreshAsync(list, acceptRemovals: true)</c>.</summary>
    /// <value>0 to 1; the default is 0.1. 1 refuses none.</value>
    public double MaximumRemovedShare { get; set; } = RefreshDefaults.MaximumRemovedShare;

    /// <summary>
    /// Whether a service starts where a list can be had neither from its source nor from the archive: with what a stored generation
    /// (<see cref="ScreeningOptions.GenerationFolder"/>) holds of it, else without it. Requests without matches are then
    /// <see cref="ScreeningOutcome.Incomplete"/> until the list is there.
    /// </summary>
    /// <value>The default is <see langword="false"/>: the start fails.</value>
    public bool StartWithMissingLists { get; set; }

    /// <summary>What differs for single lists, by their short names.</summary>
    public IDictionary<string, ListRefreshOptions> Lists { get; } = new Dictionary<string, ListRefreshOptions>(StringComparer.Ordinal);
}
