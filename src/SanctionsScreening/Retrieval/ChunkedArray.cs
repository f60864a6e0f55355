namespace SanctionsScreening.Retrieval;

/// <summary>Elements in chunks that never move and are made when they are needed; a run stands in one chunk. One thread at a time adds.</summary>
/// <param name="chunkLength">Elements of a chunk, and of the longest run.</param>
/// <param name="most">Elements in all.</param>
internal sealed class ChunkedArray<T>(int chunkLength, int most)
{
    private readonly T[]?[] _chunks = new T[(most + chunkLength - 1) / chunkLength][];
    private int _end;

    /// <summary>An element that was added.</summary>
    public T this[int index] => _chunks[index / chunkLength]![index % chunkLength];

    /// <summary>Whether a run is short enough.</summary>
    public bool Fits(int length) => length <= chunkLength;

    /// <summary>Where the next run will begin.</summary>
    public int Next(int length) => (_end % chunkLength) + length <= chunkLength ? _end : ((_end / chunkLength) + 1) * chunkLength;

    /// <summary>A run that was added.</summary>
    public ReadOnlySpan<T> Slice(int start, int length) => length == 0 ? [] : _chunks[start / chunkLength].AsSpan(start % chunkLength, length);

    /// <summary>Adds a run.</summary>
    /// <param name="run">The elements.</param>
    /// <param name="start">Where it begins.</param>
    /// <returns><see langword="false"/> where there is no room.</returns>
    public bool TryAdd(ReadOnlySpan<T> run, out int start)
    {
        start = Next(run.Length);
        if (run.Length == 0) return true;
        int chunk = start / chunkLength;
        if (chunk >= _chunks.Length) return false;
        run.CopyTo((_chunks[chunk] ??= new T[chunkLength]).AsSpan(start % chunkLength));
        _end = start + run.Length;
        return true;
    }
}
