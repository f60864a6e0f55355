using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.Refresh;

/// <content>When each list is asked for.</content>
public sealed partial class ListRefresher
{
    private async Task RunAsync(RefreshedList list, CancellationToken cancellationToken)
    {
        try
        {
            while (await NextAsync(list, cancellationToken).ConfigureAwait(false)) await RefreshAsync(list, acceptRemovals: false, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops, and whatever a source makes of that is no fault.
        }
    }

    /// <summary>Waits until the list is to be asked for; <see langword="false"/> where that is never.</summary>
    private async Task<bool> NextAsync(RefreshedList list, CancellationToken cancellationToken)
    {
        TimeSpan? wait = list.NextWait();
        var watched = list.Source as IWatchedListSource;
        if (wait is null && watched is null) return false;
        using var round = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        Task schedule = Task.Delay(wait ?? Timeout.InfiniteTimeSpan, _time, round.Token);
        await Task.WhenAny(schedule, watched is null ? schedule : WatchAsync(list, watched, round.Token)).ConfigureAwait(false);
        await round.CancelAsync().ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return true;
    }

    /// <summary>Waits for a change; where the source can't be watched, for the time after which failures are tried again.</summary>
    private async Task WatchAsync(RefreshedList list, IWatchedListSource watched, CancellationToken cancellationToken)
    {
        try
        {
            await watched.WaitForChangeAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.WatchFailed(_logger, list.Name, exception.GetType().Name);
            await Task.Delay(_options.RetryAfter, _time, cancellationToken).ConfigureAwait(false);
        }
    }
}
