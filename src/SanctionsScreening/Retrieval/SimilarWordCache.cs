using System.Collections.Concurrent;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// The similar words of words in other scripts, which cost most to find and recur among customers of one country. Part of a generation,
/// bounded, and thread-safe; what it gives is what a search would find.
/// </summary>
internal sealed class SimilarWordCache
{
    /// <summary>About 16 MB at most; then the cache is emptied and begins anew.</summary>
    private const int MostWords = 20_000;

    private readonly ConcurrentDictionary<(string Word, bool IsPerson, bool IsWord), SimilarWord[]> _found = new();
    private int _count;

    /// <summary>Appends the similar words of a native word where they are known.</summary>
    /// <returns>Whether they are.</returns>
    public bool TryAppend(NativeReadings native, bool isPerson, bool isWord, List<SimilarWord> similar)
    {
        if (!_found.TryGetValue((native.Word, isPerson, isWord), out SimilarWord[]? known)) return false;
        similar.AddRange(known);
        return true;
    }

    /// <summary>Keeps the similar words of a native word.</summary>
    public void Add(NativeReadings native, bool isPerson, bool isWord, ReadOnlySpan<SimilarWord> found)
    {
        if (Interlocked.Increment(ref _count) > MostWords)
        {
            _found.Clear();
            Volatile.Write(ref _count, 0);
        }

        _found.TryAdd((native.Word, isPerson, isWord), found.ToArray());
    }
}
