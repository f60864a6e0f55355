using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>
/// Times every engine in turn, round by round, so that a machine that slows down slows all of them. Each round takes new
/// requests; this library begins each on a new generation, whose memory of words is empty, and then repeats it ("warm").
/// </summary>
internal sealed class Comparison
{
    /// <summary>
    /// How often this library is warmed up with new requests: the code that finds a word is not run for words that it remembers, and that for other scripts is
    /// run by one request in seventeen.
    /// </summary>
    private const int NewWords = 8;

    /// <summary>Requests of one slice of warming up.</summary>
    private const int MostWarmUp = 400;

    private readonly List<Entry> _entries = [];

    /// <summary>Adds an engine and compiles its code on requests that are not measured.</summary>
    /// <param name="engine">The engine.</param>
    /// <param name="mix">Where its requests come from.</param>
    /// <param name="calls">Calls a round: fewer for engines of milliseconds.</param>
    /// <param name="rounds">How many rounds there will be.</param>
    public Entry Add(IEngine engine, RequestMix mix, int calls, int rounds)
    {
        for (int slice = engine is ScreeningEngine ? NewWords : 1; slice > 0; slice--) Timing.WarmUp(engine, mix.Take(Math.Min(calls, MostWarmUp)));
        var entry = new Entry(engine, [.. Enumerable.Range(0, rounds).Select(_ => mix.Take(calls))]);
        _entries.Add(entry);
        return entry;
    }

    /// <summary>Runs the rounds.</summary>
    public void Run()
    {
        for (int round = 0; round < _entries[0].Rounds.Length; round++)
        {
            foreach (Entry entry in _entries)
            {
                if (entry.Engine is ScreeningEngine screening) screening.Reload();
                Timing.Time(entry.Engine, entry.Rounds[round], entry.Cold);
                Timing.Time(entry.Engine, entry.Rounds[round], entry.Warm);
            }
        }
    }

    /// <summary>An engine with its requests and times.</summary>
    internal sealed record Entry(IEngine Engine, MixedRequest[][] Rounds)
    {
        /// <summary>Each request's first call.</summary>
        public CallTimes Cold { get; } = new();

        /// <summary>Each request's second call.</summary>
        public CallTimes Warm { get; } = new();
    }
}
