namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>A service that is ready already.</summary>
internal sealed class OpenedEngine(ScreeningService service) : IEngine
{
    /// <inheritdoc/>
    public string Name => "SanctionsScreening, opened";

    /// <inheritdoc/>
    public int Screen(ScreeningRequest request) => service.Screen(request).TotalMatches;

    /// <inheritdoc/>
    public bool Finds(ScreeningRequest request, string entityId) => service.Screen(request).Matches.Any(m => m.Entity.Id == entityId);
}
