using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Entities;
using SanctionsScreening.Names;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Benchmarks.Analysis;

/// <summary>Times the whole analysis of single names: folding, cutting, readings, roles, and the keys of every form of every word.</summary>
internal sealed class AnalysisTimes
{
    private const int WarmUps = 4;
    private const int Rounds = 5;

    private readonly NameBuffer _buffer = new();
    private readonly uint[] _keys = new uint[MatchKeys.MaxKeys];

    /// <summary>Names of which every word was read before, as they are in a running service.</summary>
    public CallTimes Cached { get; } = new();

    /// <summary>Names of which no word was read before in this process.</summary>
    public CallTimes New { get; } = new();

    /// <summary>Times a set; every second native name warms up, and of the others those are new that share no word with one before.</summary>
    public static AnalysisTimes Measure(AnalysisSet set)
    {
        var times = new AnalysisTimes();
        (string Text, EntityType Type)[] warm = [.. set.Names.Where(static (_, i) => i % 2 == 0)];
        for (int r = 0; r < WarmUps; r++)
        {
            foreach ((string text, EntityType type) in warm) times.Analyze(text, type);
            Thread.Sleep(150);
        }

        if (set.IsNative)
        {
            HashSet<string> seen = [.. warm.SelectMany(static n => Words(n.Text))];
            foreach ((string text, EntityType type) in set.Names.Where(static (_, i) => i % 2 == 1))
            {
                bool isNew = !Words(text).Any(seen.Contains);
                seen.UnionWith(Words(text));
                if (isNew) times.Time(text, type, times.New);
            }
        }

        foreach ((string text, EntityType type) in set.Names) times.Analyze(text, type);
        for (int r = 0; r < Rounds; r++)
        {
            foreach ((string text, EntityType type) in set.Names) times.Time(text, type, times.Cached);
        }

        return times;
    }

    private static string[] Words(string text) => text.Split([' ', '-', '·', '・'], StringSplitOptions.RemoveEmptyEntries);

    private void Time(string text, EntityType type, CallTimes into)
    {
        long before = ThreadClock.Nanoseconds;
        Analyze(text, type);
        into.Add(Math.Max(1, ThreadClock.Nanoseconds - before - Timing.ClockCost));
    }

    private void Analyze(string text, EntityType type)
    {
        NameAnalyzer.Analyze(text, type, _buffer);
        for (int w = 0; w < _buffer.Count; w++)
        {
            if (_buffer.Words[w].Native is not { } native) WriteKeys(_buffer.Form(w));
            else foreach (string reading in native.Readings) WriteKeys(reading);
        }
    }

    private void WriteKeys(ReadOnlySpan<char> word) => MatchKeys.Write(word, MatchKeys.Edits(word.Length), withSkeleton: true, _keys);
}
