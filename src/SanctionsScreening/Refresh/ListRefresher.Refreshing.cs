using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.Refresh;

/// <content>Asking a source, checking what it gives, and exchanging it.</content>
public sealed partial class ListRefresher
{
    private async ValueTask<ListRefreshResult> RefreshAsync(RefreshedList list, bool acceptRemovals, CancellationToken cancellationToken)
    {
        await list.Refreshing.WaitAsync(cancellationToken).ConfigureAwait(false);
        ListRefreshResult result;
        try
        {
            DateTimeOffset asked = _time.GetUtcNow();
            SanctionsListSnapshot next = await LoadAsync(list, cancellationToken).ConfigureAwait(false);
            await _exchanging.WaitAsync(cancellationToken).ConfigureAwait(false);
            try
            {
                result = await ApplyAsync(list, next, asked, acceptRemovals, cancellationToken).ConfigureAwait(false);
            }
            finally
            {
                _exchanging.Release();
            }
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            result = Fail(list, exception);
        }
        finally
        {
            list.Refreshing.Release();
        }

        RefreshTelemetry.Record(result);
        return result;
    }

    /// <summary>Loads within the limit. A source that heeds no cancellation is left behind.</summary>
    private async Task<SanctionsListSnapshot> LoadAsync(RefreshedList list, CancellationToken cancellationToken)
    {
        using CancellationTokenSource limit = new(_options.LoadLimit, _time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            return await list.Source.LoadAsync(either.Token).AsTask().WaitAsync(either.Token).ConfigureAwait(false)
                ?? throw new InvalidOperationException($"The source of the list '{list.Name}' returned nothing.");
        }
        catch (OperationCanceledException exception) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new TimeoutException($"The source of the list '{list.Name}' did not end within {_options.LoadLimit}.", exception);
        }
    }

    private async ValueTask<ListRefreshResult> ApplyAsync(RefreshedList list, SanctionsListSnapshot next, DateTimeOffset asked, bool acceptRemovals, CancellationToken cancellationToken)
    {
        SanctionsListSnapshot? before = list.Snapshot;
        if (before is not null && next.Version.List == list.Name && before.Version.ContentHash == next.Version.ContentHash)
        {
            Confirm(list, before, asked);
            if (_service.InForce is { } inForce) inForce.StaleFrom = StaleFrom();
            Keep(list);
            Log.ListUnchanged(_logger, list.Name);
            return Result(list, ListRefreshOutcome.Unchanged);
        }

        SnapshotCheck.ThrowIfRefused(list.Name, next, before, list.MinimumEntities, acceptRemovals ? 1 : list.MaximumRemovedShare);
        Generation generation = await ExchangeAsync(list, next, asked, cancellationToken).ConfigureAwait(false);
        SanctionsListDelta delta = SanctionsListDelta.Between(before, next);
        Keep(list);
        Announce(generation, [delta]);
        return Result(list, ListRefreshOutcome.Updated) with { Delta = delta };
    }

    private async ValueTask<Generation> ExchangeAsync(RefreshedList list, SanctionsListSnapshot next, DateTimeOffset asked, CancellationToken cancellationToken)
    {
        long staleFrom = _lists.Min(other => other == list ? list.StaleAfter(asked) : other.StaleFrom);
        try
        {
            SanctionsListSnapshot[] all = [.. _lists.Select(l => l == list ? next : l.Snapshot).OfType<SanctionsListSnapshot>()];
            Generation generation = await _service.PutInForceAsync(all, staleFrom, cancellationToken).ConfigureAwait(false);
            Confirm(list, next, asked);
            return generation;
        }
        catch (ArgumentException exception)
        {
            throw new RefusedSnapshotException(ListRefreshFailure.Conflict, exception.Message, exception);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw new RefusedSnapshotException(ListRefreshFailure.Index, $"The index could not be built: {exception.GetType().Name}.", exception);
        }
    }

    private static void Confirm(RefreshedList list, SanctionsListSnapshot snapshot, DateTimeOffset asked)
    {
        list.Snapshot = snapshot;
        list.ConfirmedAt = asked;
        list.LastFailure = null;
        list.Failures = 0;
    }

    private ListRefreshResult Fail(RefreshedList list, Exception exception)
    {
        ListRefreshFailure failure = exception switch
        {
            RefusedSnapshotException refused => refused.Failure,
            ListFetchException => ListRefreshFailure.Fetch,
            FormatException or InvalidDataException => ListRefreshFailure.Format,
            IOException or UnauthorizedAccessException => ListRefreshFailure.File,
            TimeoutException => ListRefreshFailure.TimedOut,
            _ => ListRefreshFailure.Source,
        };
        var fetch = exception as ListFetchException;
        list.LastFailure = failure;
        list.Failures++;
        Log.RefreshFailed(_logger, list.Name, list.Failures, failure, fetch?.Fault, fetch?.Status, exception.GetType().Name);
        return Result(list, ListRefreshOutcome.Failed) with { Failure = failure, FetchFault = fetch?.Fault, Exception = exception };
    }

    private ListRefreshResult Result(RefreshedList list, ListRefreshOutcome outcome) => new()
    {
        List = list.Name,
        Outcome = outcome,
        Version = list.Snapshot?.Version,
        Generation = _service.InForce?.Number ?? 0,
    };

    private void Announce(Generation generation, IReadOnlyList<SanctionsListDelta> deltas)
    {
        if (deltas.Count == 0) return;
        foreach (SanctionsListDelta delta in deltas) Log.ListChanged(_logger, delta.To.List, generation.Number, delta.Added.Count, delta.Changed.Count, delta.Removed.Count);
        _changes.Publish(new ListsChanged(generation.Number, deltas));
    }

    private SanctionsListSnapshot[] Snapshots() => [.. _lists.Select(static l => l.Snapshot).OfType<SanctionsListSnapshot>()];

    private long StaleFrom() => _lists.Min(static l => l.StaleFrom);
}
