using System.Globalization;
using SanctionsScreening;

namespace ScreeningConsole.Output;

/// <summary>Counts and latencies of a batch.</summary>
internal sealed class BatchSummary
{
    private readonly List<double> _micros = [];
    private readonly int[] _outcomes = new int[3];
    private TimeSpan _time;

    /// <summary>Lines that could not be read.</summary>
    public int Malformed { get; private set; }

    /// <summary>Lines so far.</summary>
    public int Count => _micros.Count + Malformed;

    /// <summary>Counts one line.</summary>
    public void Add(ScreeningResult? result)
    {
        if (result is null)
        {
            Malformed++;
            return;
        }

        _micros.Add(result.Elapsed.TotalMicroseconds);
        _outcomes[(int)result.Outcome]++;
    }

    /// <summary>Adds time spent screening.</summary>
    public void AddTime(TimeSpan time) => _time += time;

    /// <summary>Writes the summary.</summary>
    public void Write(TextWriter output)
    {
        _micros.Sort();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Count} lines: {_outcomes[0]} clear, {_outcomes[1]} review, {_outcomes[2]} incomplete, {Malformed} malformed."));
        if (_micros.Count == 0) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Latency in microseconds: p50 {At(0.5):0.0}, p95 {At(0.95):0.0}, p99 {At(0.99):0.0}, max {_micros[^1]:0.0}; {_micros.Count / Math.Max(1e-9, _time.TotalSeconds):0} requests a second."));
    }

    private double At(double share) => _micros[Math.Min(_micros.Count - 1, (int)(share * _micros.Count))];
}
