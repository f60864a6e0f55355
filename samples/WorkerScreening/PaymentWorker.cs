using Microsoft.Extensions.Hosting;
using SanctionsScreening;

namespace WorkerScreening;

/// <summary>Screens a few payments, says what it decided, and stops the host.</summary>
internal sealed class PaymentWorker(IScreeningService screening, IHostApplicationLifetime lifetime) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (ScreeningResult result in screening.ScreenAsync(Payments(), stoppingToken))
        {
            Console.WriteLine($"payment {result.RequestId}: {(result.Outcome == ScreeningOutcome.Clear ? "released" : $"held, {result.Outcome}")}");
        }

        lifetime.StopApplication();
    }

    private static async IAsyncEnumerable<ScreeningRequest> Payments()
    {
        yield return new ScreeningRequest { Id = "1001", Name = "Sensetime Group Ltd" };
        await Task.Yield();
        yield return new ScreeningRequest { Id = "1002", Name = "Corner Bakery" };
        yield return new ScreeningRequest { Id = "1003", Name = "商汤集团" };
    }
}
