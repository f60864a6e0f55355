using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.Refresh;

/// <summary>
/// Loads the registered lists before the host reports that it has started, then refreshes them by their schedules.
/// A list that can't be had keeps the host from starting: it fails closed.
/// </summary>
internal sealed class ListRefreshHostedService(ListRefresher refresher, ILogger<ListRefresher>? logger = null) : BackgroundService
{
    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await refresher.StartAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.LoadFailed(logger ?? NullLogger<ListRefresher>.Instance, exception);
            throw;
        }

        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => refresher.RunAsync(stoppingToken);
}
