using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Requests;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>This library and its rivals over the same names, with the requests for all of them.</summary>
internal sealed class EngineSet : IDisposable
{
    /// <summary>Enough requests for every command; beyond it nothing would be new to the engines.</summary>
    private const int Requests = 24_000;

    public EngineSet()
    {
        SanctionsListSnapshot list = BenchmarkList.Load();
        Rivals = new RivalNames(list);
        Mix = new RequestMix(list, Requests);
        Screening = new ScreeningEngine(BenchmarkList.Source);
        JaroWinkler = new LinearJaroWinkler(Rivals);
        TokenSet = new LinearTokenSet(Rivals);
        Fuzzy = new LuceneFuzzy(Rivals);
        Keys = new DeletionKeys(Rivals);
    }

    /// <summary>The names as rivals get them.</summary>
    public RivalNames Rivals { get; }

    /// <summary>The requests.</summary>
    public RequestMix Mix { get; }

    /// <summary>This library.</summary>
    public ScreeningEngine Screening { get; }

    /// <summary>Whole names, one after the other, by Jaro–Winkler.</summary>
    public LinearJaroWinkler JaroWinkler { get; }

    /// <summary>Whole names, one after the other, by token-set ratio.</summary>
    public LinearTokenSet TokenSet { get; }

    /// <summary>Lucene.Net's own fuzzy search.</summary>
    public LuceneFuzzy Fuzzy { get; }

    /// <summary>The unscored floor.</summary>
    public DeletionKeys Keys { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Screening.Dispose();
        Fuzzy.Dispose();
    }
}
