using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>This library, with its default options. Safe for several threads.</summary>
internal sealed class ScreeningEngine : IEngine, IDisposable
{
    private readonly ISanctionsListSource _source;
    private readonly ScreeningService _service = new();

    public ScreeningEngine(ISanctionsListSource source)
    {
        _source = source;
        Reload();
    }

    /// <inheritdoc/>
    public string Name => $"SanctionsScreening ({new ScreeningOptions().Threshold:0.00})";

    /// <summary>The service itself.</summary>
    public ScreeningService Service => _service;

    /// <summary>Builds a new generation, so that whatever the old one remembered of words is gone; then takes the buffers of a first request.</summary>
    public void Reload()
    {
        _service.LoadAsync([_source]).AsTask().GetAwaiter().GetResult();
        GC.Collect();
        Screen(new ScreeningRequest { Name = "Zyzzqx Wvuttyr" });
    }

    /// <inheritdoc/>
    public int Screen(ScreeningRequest request) => _service.Screen(request).TotalMatches;

    /// <inheritdoc/>
    public bool Finds(ScreeningRequest request, string entityId)
    {
        foreach (ScreeningMatch match in _service.Screen(request).Matches)
        {
            if (match.Entity.Id == entityId) return true;
        }

        return false;
    }

    /// <inheritdoc/>
    public void Dispose() => _service.Dispose();
}
