using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SanctionsScreening.Lists;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening.DependencyInjection;

/// <summary>Loads the registered lists before the host reports that it has started. A list that cannot be loaded keeps the host from starting: it fails closed.</summary>
internal sealed class ListLoadingHostedService(ScreeningService service, IEnumerable<ISanctionsListSource> sources, ILogger<ScreeningService>? logger = null) : IHostedService
{
    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            await service.LoadAsync(sources, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            Log.LoadFailed(logger ?? NullLogger<ScreeningService>.Instance, exception);
            throw;
        }
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
