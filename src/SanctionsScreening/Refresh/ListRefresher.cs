using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Archive;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.Refresh;

/// <summary>
/// Keeps the lists of a service fresh: asks their sources, checks what comes, puts it in force beside the other lists, says what changed.
/// On any failure what is in force stays, and the service goes on answering. Thread-safe. It must be the only one to load lists into its service.
/// </summary>
public sealed partial class ListRefresher : IDisposable
{
    private readonly ScreeningService _service;
    private readonly RefreshOptions _options;
    private readonly SnapshotArchive? _archive;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly RefreshedList[] _lists;
    private readonly ChangeFeed _changes = new();
    private readonly SemaphoreSlim _exchanging = new(1, 1);

    /// <summary>Takes a service and its lists; nothing is loaded yet.</summary>
    /// <param name="service">The service.</param>
    /// <param name="sources">The lists, each with a short name of its own.</param>
    /// <param name="options">Schedule and checks; <see langword="null"/> for the defaults. Read once.</param>
    /// <param name="archive">Where to keep snapshots, and to start from when a source fails; <see langword="null"/> keeps none.</param>
    /// <param name="timeProvider">The clock, the same as the service's; <see langword="null"/> for the system's.</param>
    /// <param name="logger">Receives events without personal data; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentException">No list was added, or a source is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range, names a list that no source loads, or two lists have one name.</exception>
    public ListRefresher(ScreeningService service, IEnumerable<ISanctionsListSource> sources, RefreshOptions? options = null, SnapshotArchive? archive = null, TimeProvider? timeProvider = null, ILogger<ListRefresher>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(service);
        ArgumentNullException.ThrowIfNull(sources);
        _options = options ?? new RefreshOptions();
        ISanctionsListSource[] all = [.. sources];
        if (all.Length == 0) throw new ArgumentException("No list was added: a service without a list must not answer “clear”.", nameof(sources));
        if (all.Contains(null)) throw new ArgumentException("A source is null.", nameof(sources));
        string faults = string.Join(' ', RefreshOptionsCheck.Faults(_options, [.. all.Select(static s => s.List)]));
        if (faults.Length > 0) throw new ArgumentOutOfRangeException(nameof(options), faults);
        _service = service;
        _archive = archive;
        _time = timeProvider ?? TimeProvider.System;
        _logger = logger ?? NullLogger<ListRefresher>.Instance;
        _lists = [.. all.Select(source => new RefreshedList(source, _options))];
        RefreshTelemetry.Add(this);
    }

    /// <summary>How each list stands, in the order of the sources. Cheap.</summary>
    public IReadOnlyList<ListState> Lists
    {
        get
        {
            DateTimeOffset now = _time.GetUtcNow();
            return [.. _lists.Select(list => list.State(now))];
        }
    }

    /// <summary>Every generation from now on that changes a list, with its deltas. Each reader gets all of them at its own pace, and holds back no refresh.</summary>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>The changes; they are collected from this call on, so read them to their end or cancel.</returns>
    public IAsyncEnumerable<ListsChanged> ChangesAsync(CancellationToken cancellationToken = default) => _changes.Subscribe(cancellationToken);

    /// <summary>Asks one list's source now.</summary>
    /// <param name="list">The list's short name.</param>
    /// <param name="acceptRemovals">Whether a version is taken however many entries it lacks: for a great delisting that a person has looked at.</param>
    /// <param name="cancellationToken">Ends the loading early; what is in force stays.</param>
    /// <returns>What came of it; failures are told, not thrown.</returns>
    /// <exception cref="KeyNotFoundException">No source loads such a list.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    public async ValueTask<ListRefreshResult> RefreshAsync(string list, bool acceptRemovals = false, CancellationToken cancellationToken = default)
    {
        RefreshedList known = Array.Find(_lists, l => l.Name == list) ?? throw new KeyNotFoundException($"No source loads the list '{list}'.");
        return await RefreshAsync(known, acceptRemovals, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks every list's source now, one after the other.</summary>
    /// <param name="cancellationToken">Ends the loading early; what is in force stays.</param>
    /// <returns>What came of each.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    public async ValueTask<IReadOnlyList<ListRefreshResult>> RefreshAllAsync(CancellationToken cancellationToken = default)
    {
        var results = new List<ListRefreshResult>(_lists.Length);
        foreach (RefreshedList list in _lists) results.Add(await RefreshAsync(list, acceptRemovals: false, cancellationToken).ConfigureAwait(false));
        return results;
    }

    /// <summary>Refreshes each list by its schedule, and watched ones when they change, until it is cancelled. Throws nothing else.</summary>
    /// <param name="cancellationToken">Ends it.</param>
    /// <returns>A task that runs as long as a list has a schedule.</returns>
    public Task RunAsync(CancellationToken cancellationToken) => Task.WhenAll(_lists.Select(list => RunAsync(list, cancellationToken)));

    /// <summary>Ends the readers of changes. What is in force stays.</summary>
    public void Dispose()
    {
        RefreshTelemetry.Remove(this);
        _changes.Complete();
        _exchanging.Dispose();
        foreach (RefreshedList list in _lists) list.Refreshing.Dispose();
    }
}
