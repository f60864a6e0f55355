namespace SanctionsScreening.Lists.Sources;

/// <summary>A source that can tell when its list may have changed, so that a refresh need not wait for its schedule.</summary>
public interface IWatchedListSource : ISanctionsListSource
{
    /// <summary>Waits until the list may have changed since the last load. A wrong alarm costs one load; a missed one is made up for by the schedule.</summary>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>A task that completes at the change.</returns>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    Task WaitForChangeAsync(CancellationToken cancellationToken);
}
