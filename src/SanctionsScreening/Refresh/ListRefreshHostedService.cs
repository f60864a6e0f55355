using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.Refresh;

/// <summary>
/// Loads the registered lists before the host starts any service, so that services which were registered before it screen from their first moment;
/// warms up, then refreshes them by their schedules. A list that can't be had keeps the host from starting: it fails closed.
/// </summary>
internal sealed class ListRefreshHostedService(ListRefresher refresher, ScreeningService service, ILogger<ListRefresher>? logger = null) : BackgroundService, IHostedLifecycleService
{
    private bool _isLoaded;

    /// <inheritdoc/>
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        try
        {
            await refresher.StartAsync(cancellationToken).ConfigureAwait(false);
            if (service.Status.IsReady) service.WarmUp(cancellationToken);
            _isLoaded = true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.LoadFailed(logger ?? NullLogger<ListRefresher>.Instance, exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        // Not every host knows the stages around the start.
        if (!_isLoaded) await StartingAsync(cancellationToken).ConfigureAwait(false);
        await base.StartAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken) => refresher.RunAsync(stoppingToken);
}
