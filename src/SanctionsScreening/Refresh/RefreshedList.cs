using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Sources;

namespace SanctionsScreening.Refresh;

/// <summary>One list with its source, its settings and how it stands. Changed under the refresher's lock only.</summary>
internal sealed class RefreshedList
{
    private readonly double _jitter;
    private readonly TimeSpan _retryAfter;
    private long _confirmedAt;

    public RefreshedList(ISanctionsListSource source, RefreshOptions options)
    {
        Source = source;
        options.Lists.TryGetValue(source.List, out ListRefreshOptions? own);
        Interval = own?.Interval ?? options.Interval;
        MinimumEntities = own?.MinimumEntities ?? options.MinimumEntities;
        MaximumRemovedShare = own?.MaximumRemovedShare ?? options.MaximumRemovedShare;
        MaximumAge = own?.MaximumAge;
        DegradedAge = own?.DegradedAge ?? own?.MaximumAge / 2;
        _jitter = options.Jitter;
        _retryAfter = options.RetryAfter;
    }

    public ISanctionsListSource Source { get; }

    public string Name => Source.List;

    public TimeSpan? Interval { get; }

    public int MinimumEntities { get; }

    public double MaximumRemovedShare { get; }

    public TimeSpan? MaximumAge { get; }

    public TimeSpan? DegradedAge { get; }

    /// <summary>Keeps two refreshes of one list from running at once.</summary>
    public SemaphoreSlim Refreshing { get; } = new(1, 1);

    public SanctionsListSnapshot? Snapshot { get; set; }

    /// <summary><see langword="null"/> where nobody knows. Kept as ticks, so that a reader without the lock never sees half of it.</summary>
    public DateTimeOffset? ConfirmedAt
    {
        get => Volatile.Read(ref _confirmedAt) is not 0 and var ticks ? new DateTimeOffset(ticks, TimeSpan.Zero) : null;
        set => Volatile.Write(ref _confirmedAt, value?.UtcTicks ?? 0);
    }

    public ListRefreshFailure? LastFailure { get; set; }

    public int Failures { get; set; }

    /// <summary>From when on the list is too old, in UTC ticks; 0 where it is missing or of unknown age.</summary>
    public long StaleFrom => ConfirmedAt is { } confirmedAt ? StaleAfter(confirmedAt) : 0;

    /// <summary>From when on it would be too old, were it confirmed at a time; <see cref="long.MaxValue"/> where that is never, or beyond the calendar.</summary>
    public long StaleAfter(DateTimeOffset confirmedAt) => MaximumAge is { } age && age < DateTimeOffset.MaxValue - confirmedAt ? (confirmedAt + age).UtcTicks : long.MaxValue;

    /// <summary>The wait until the list is asked for again; <see langword="null"/> where it is not. A watched list that failed is asked for again although it has no interval.</summary>
    public TimeSpan? NextWait()
    {
        if (Interval is null && !(Failures > 0 && Source is IWatchedListSource)) return null;
        TimeSpan most = Interval ?? RefreshDefaults.MostRetryAfter;
        TimeSpan wait = Failures == 0 ? most : TimeSpan.FromSeconds(Math.Min(most.TotalSeconds, _retryAfter.TotalSeconds * Math.Pow(2, Math.Min(Failures - 1, 20))));
        return wait * (1 + (_jitter * ((2 * Random.Shared.NextDouble()) - 1)));
    }

    public ListState State(DateTimeOffset now) => new()
    {
        List = Name,
        Version = Snapshot?.Version,
        Entities = Snapshot?.Entities.Count ?? 0,
        ConfirmedAt = ConfirmedAt,
        Age = now - ConfirmedAt,
        MaximumAge = MaximumAge,
        DegradedAge = DegradedAge,
        LastFailure = LastFailure,
        Failures = Failures,
    };
}
