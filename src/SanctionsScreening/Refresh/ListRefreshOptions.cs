namespace SanctionsScreening.Refresh;

/// <summary>What differs for one list from <see cref="RefreshOptions"/>.</summary>
public sealed class ListRefreshOptions
{
    /// <summary>The list's own interval; <see langword="null"/> takes the common one.</summary>
    /// <value>1 second to 30 days.</value>
    public TimeSpan? Interval { get; set; }

    /// <summary>Fewer entries than this are refused; <see langword="null"/> takes the common number.</summary>
    /// <value>At least 1.</value>
    public int? MinimumEntities { get; set; }

    /// <summary>A version that lacks more than this share of the entries in force is refused; <see langword="null"/> takes the common share.</summary>
    /// <value>0 to 1; 1 refuses none.</value>
    public double? MaximumRemovedShare { get; set; }

    /// <summary>
    /// The greatest age: beyond it the outcome of a request without matches is <see cref="ScreeningOutcome.Incomplete"/>, and the health check unhealthy.
    /// Age is the time since the source last said that what is in force is its newest, whenever that was published.
    /// </summary>
    /// <value>Above 0, however long; the default, <see langword="null"/>, is no limit.</value>
    public TimeSpan? MaximumAge { get; set; }

    /// <summary>The age beyond which the health check is degraded.</summary>
    /// <value>Above 0 and not above <see cref="MaximumAge"/>; the default, <see langword="null"/>, is half of that.</value>
    public TimeSpan? DegradedAge { get; set; }
}
