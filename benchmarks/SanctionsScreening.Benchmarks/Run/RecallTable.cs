using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Run;

/// <summary>Recall of each benchmark's engine, measured once, when the table is first printed.</summary>
internal sealed class RecallTable : IDisposable
{
    private readonly Dictionary<string, Recall> _recalls = [];
    private EngineSet? _engines;
    private MixedRequest[] _requests = [];

    /// <summary>The recall of a benchmark's engine.</summary>
    public Recall this[string benchmark]
    {
        get
        {
            if (_recalls.TryGetValue(benchmark, out Recall known)) return known;
            if (_engines is null)
            {
                _engines = new EngineSet();
                _requests = _engines.Mix.Take(800);
            }

            return _recalls[benchmark] = JudgedRequests.Measure(EngineBenchmarks.EngineOf(benchmark, _engines), _requests).Recall;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _engines?.Dispose();
}
