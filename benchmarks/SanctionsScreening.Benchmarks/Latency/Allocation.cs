using SanctionsScreening.Benchmarks.Engines;
using SanctionsScreening.Benchmarks.Requests;

namespace SanctionsScreening.Benchmarks.Latency;

/// <summary>Bytes that single calls allocate on the managed heap, once buffers have grown to what the requests need.</summary>
internal sealed class Allocation
{
    private Allocation(List<long> clear, List<long> matched)
    {
        Clear = Sorted(clear);
        Matched = Sorted(matched);
    }

    /// <summary>Of calls without a match, ascending.</summary>
    public long[] Clear { get; }

    /// <summary>Of calls with at least one match, ascending.</summary>
    public long[] Matched { get; }

    /// <summary>Measures this library: a first pass grows the buffers, a second the memory of words, which takes some in at their second search; a third is measured.</summary>
    public static Allocation Of(ScreeningEngine engine, ReadOnlySpan<MixedRequest> requests)
    {
        List<long> clear = [], matched = [];
        for (int pass = 0; pass < 2; pass++)
        {
            foreach (MixedRequest request in requests) engine.Screen(request.Request);
        }

        foreach (MixedRequest request in requests)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            int matches = engine.Screen(request.Request);
            long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
            (matches == 0 ? clear : matched).Add(bytes);
        }

        return new Allocation(clear, matched);
    }

    private static long[] Sorted(List<long> bytes)
    {
        long[] all = bytes.Count == 0 ? [0] : [.. bytes];
        Array.Sort(all);
        return all;
    }
}
