namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>Times of single calls, each kept, so that percentiles are exact.</summary>
internal sealed class CallTimes
{
    private readonly List<long> _nanoseconds = [];
    private long[]? _sorted;

    /// <summary>How many calls.</summary>
    public int Count => _nanoseconds.Count;

    /// <summary>Keeps one call.</summary>
    public void Add(long nanoseconds)
    {
        _nanoseconds.Add(nanoseconds);
        _sorted = null;
    }

    /// <summary>The time that a share of the calls does not exceed, in microseconds; 1 is the longest.</summary>
    public double Microseconds(double share)
    {
        _sorted ??= [.. _nanoseconds.Order()];
        int rank = (int)Math.Ceiling(share * _sorted.Length) - 1;
        return _sorted[Math.Clamp(rank, 0, _sorted.Length - 1)] / 1000d;
    }

    /// <summary>Those of some of the calls.</summary>
    /// <param name="isWanted">Whether a call is among these, by its number in the order of calls.</param>
    public CallTimes Where(Func<int, bool> isWanted)
    {
        var times = new CallTimes();
        for (int i = 0; i < Count; i++)
        {
            if (isWanted(i)) times.Add(_nanoseconds[i]);
        }

        return times;
    }

    /// <summary>Mean in microseconds.</summary>
    public double Mean => _nanoseconds.Average() / 1000d;

    /// <summary>Calls by powers of two of microseconds, as bars.</summary>
    public void PrintHistogram(TextWriter output)
    {
        foreach (IGrouping<int, long> bucket in _nanoseconds.GroupBy(static n => (int)Math.Floor(Math.Log2(Math.Max(n, 1000) / 1000d))).OrderBy(static g => g.Key))
        {
            double share = (double)bucket.Count() / _nanoseconds.Count;
            output.WriteLine(FormattableString.Invariant($"  {1L << bucket.Key,7} to {2L << bucket.Key,7} µs {bucket.Count(),7} {new string('#', (int)Math.Ceiling(share * 60))}"));
        }
    }
}
