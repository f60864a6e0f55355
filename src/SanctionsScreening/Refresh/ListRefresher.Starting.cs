using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Archive;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.Refresh;

/// <content>The first load, in which every list comes into force together.</content>
public sealed partial class ListRefresher
{
    /// <summary>
    /// Loads every list and puts all in force together. A list that its source can't give comes from the archive, with the age it has there; where that has
    /// none either, the start fails. Where <see cref="RefreshOptions.StartWithMissingLists"/> allows it, the start goes on with what a stored generation holds of the list, or without it.
    /// Entries that changed against the archive's newest snapshot are announced. Until then requests are answered from a stored generation of the same lists,
    /// where <see cref="ScreeningOptions.GenerationFolder"/> holds one: nobody knows its age, so that it counts as stale.
    /// </summary>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <exception cref="ArgumentException">Two entities share an id, or no list has an entity.</exception>
    /// <exception cref="SanctionsListFormatException">A list is not what its format promises.</exception>
    /// <exception cref="FormatException">A list has too few entries, or is another than its source names.</exception>
    /// <exception cref="IOException">A list cannot be fetched or read.</exception>
    public async ValueTask StartAsync(CancellationToken cancellationToken = default)
    {
        await _exchanging.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            await _service.OpenStoredAsync(_lists.Select(static l => l.Source), StaleFrom(), cancellationToken).ConfigureAwait(false);
            var deltas = new List<SanctionsListDelta>();
            foreach (RefreshedList list in _lists)
            {
                await StartAsync(list, deltas, cancellationToken).ConfigureAwait(false);
            }

            if (Array.TrueForAll(_lists, static l => l.Snapshot is null)) return;
            Generation generation = await _service.PutInForceAsync(Snapshots(), StaleFrom(), cancellationToken).ConfigureAwait(false);
            foreach (RefreshedList list in _lists)
            {
                if (list.Failures == 0) Keep(list);
            }

            Announce(generation, deltas);
        }
        finally
        {
            _exchanging.Release();
        }
    }

    private async Task StartAsync(RefreshedList list, List<SanctionsListDelta> deltas, CancellationToken cancellationToken)
    {
        (SnapshotEntry Entry, SanctionsListSnapshot Snapshot)? archived = NewestArchived(list);
        DateTimeOffset asked = _time.GetUtcNow();
        try
        {
            SanctionsListSnapshot snapshot = await LoadAsync(list, cancellationToken).ConfigureAwait(false);
            SnapshotCheck.ThrowIfRefused(list.Name, snapshot, archived?.Snapshot, list.MinimumEntities, list.MaximumRemovedShare);
            Log.ListLoaded(_logger, snapshot);
            if (archived is { } before && before.Snapshot.Version.ContentHash != snapshot.Version.ContentHash) deltas.Add(SanctionsListDelta.Between(before.Snapshot, snapshot));
            Confirm(list, snapshot, asked);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Fail(list, exception);
            if (archived is { } last)
            {
                Log.StartedFromArchive(_logger, list.Name, last.Entry.ConfirmedAt);
                list.Snapshot = last.Snapshot;
                list.ConfirmedAt = last.Entry.ConfirmedAt;
            }
            else if (!_options.StartWithMissingLists)
            {
                throw;
            }
            else if (_service.InForce?.SnapshotOf(list.Name) is { } stored)
            {
                Log.StartedFromGeneration(_logger, list.Name);
                list.Snapshot = stored;
            }
        }
    }

    private (SnapshotEntry Entry, SanctionsListSnapshot Snapshot)? NewestArchived(RefreshedList list)
    {
        if (_archive is null) return null;
        try
        {
            return _archive.Entries(list.Name) is [var entry, ..] ? (entry, _archive.Open(entry.Version)) : null;
        }
        catch (Exception exception) when (IsOfArchive(exception))
        {
            Log.ArchiveFailed(_logger, list.Name, exception.GetType().Name);
            return null;
        }
    }

    /// <summary>Archives a list in force. An archive that can't be written is an error in the log, and no reason to refuse a good list.</summary>
    private void Keep(RefreshedList list)
    {
        if (_archive is null) return;
        try
        {
            _archive.Store(list.Snapshot!);
        }
        catch (Exception exception) when (IsOfArchive(exception))
        {
            Log.ArchiveFailed(_logger, list.Name, exception.GetType().Name);
        }
    }

    private static bool IsOfArchive(Exception exception) => exception is IOException or InvalidDataException or UnauthorizedAccessException or ArgumentException;
}
