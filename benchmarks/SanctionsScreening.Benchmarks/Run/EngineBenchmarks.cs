using BenchmarkDotNet.Attributes;
using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Run;

/// <summary>
/// One request, whole, by this library and by each rival. An invocation is one pass over the first requests of the fixed mix, each
/// used once; passes of slow engines are shorter. Before each pass this library gets a new generation, which remembers no word.
/// </summary>
[MemoryDiagnoser]
public class EngineBenchmarks
{
    /// <summary>Requests a pass: passes take between 0.1 and 2 s.</summary>
    private const int Many = 8000, Some = 400, Few = 50, FewScans = 10;

    private MixedRequest[] _requests = [];
    private IEngine _engine = null!;

    /// <summary>Makes this library's engine.</summary>
    [GlobalSetup(Target = nameof(Screen))]
    public void SetUpScreen() => SetUp(static _ => new ScreeningEngine(BenchmarkList.Source));

    /// <summary>Makes the linear comparison.</summary>
    [GlobalSetup(Target = nameof(JaroWinkler))]
    public void SetUpJaroWinkler() => SetUp(static names => new LinearJaroWinkler(names));

    /// <summary>Makes the token-set comparison.</summary>
    [GlobalSetup(Target = nameof(TokenSetRatio))]
    public void SetUpTokenSetRatio() => SetUp(static names => new LinearTokenSet(names));

    /// <summary>Makes Lucene.Net's index.</summary>
    [GlobalSetup(Target = nameof(FuzzyQuery))]
    public void SetUpFuzzyQuery() => SetUp(static names => new LuceneFuzzy(names));

    /// <summary>Makes the dictionary.</summary>
    [GlobalSetup(Target = nameof(DictionaryOfKeys))]
    public void SetUpDictionaryOfKeys() => SetUp(static names => new DeletionKeys(names));

    /// <summary>Empties what this library remembers of words.</summary>
    [IterationSetup(Target = nameof(Screen))]
    public void Forget() => ((ScreeningEngine)_engine).Reload();

    /// <summary>This library.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Many)]
    public int Screen() => Pass(Many);

    /// <summary>Whole names, one after the other, by Jaro–Winkler.</summary>
    [Benchmark(OperationsPerInvoke = Few)]
    public int JaroWinkler() => Pass(Few);

    /// <summary>Whole names, one after the other, by token-set ratio.</summary>
    [Benchmark(OperationsPerInvoke = FewScans)]
    public int TokenSetRatio() => Pass(FewScans);

    /// <summary>Lucene.Net's own fuzzy search.</summary>
    [Benchmark(OperationsPerInvoke = Some)]
    public int FuzzyQuery() => Pass(Some);

    /// <summary>The unscored floor.</summary>
    [Benchmark(OperationsPerInvoke = Many)]
    public int DictionaryOfKeys() => Pass(Many);

    /// <summary>The engine that a benchmark runs, for the columns beside its time.</summary>
    internal static IEngine EngineOf(string benchmark, EngineSet engines) => benchmark switch
    {
        nameof(Screen) => engines.Screening,
        nameof(JaroWinkler) => engines.JaroWinkler,
        nameof(TokenSetRatio) => engines.TokenSet,
        nameof(FuzzyQuery) => engines.Fuzzy,
        nameof(DictionaryOfKeys) => engines.Keys,
        _ => throw new ArgumentOutOfRangeException(nameof(benchmark), benchmark, "No such benchmark."),
    };

    private void SetUp(Func<RivalNames, IEngine> make)
    {
        SanctionsScreening.Lists.SanctionsListSnapshot list = BenchmarkList.Load();
        _requests = new RequestMix(list, Many).Take(Many);
        _engine = make(new RivalNames(list));
    }

    private int Pass(int requests)
    {
        int results = 0;
        for (int r = 0; r < requests; r++) results += _engine.Screen(_requests[r].Request);
        return results;
    }
}
