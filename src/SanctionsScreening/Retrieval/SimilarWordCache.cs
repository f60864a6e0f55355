namespace SanctionsScreening.Retrieval;

/// <summary>
/// The similar words of words that were searched before: names are made of few words, which recur among the customers of one bank. Part of a
/// generation, bounded, and thread-safe without waiting; what it gives is what a search would find. A hit allocates nothing, and new words
/// share a few large arrays, so that the collector has nothing to do with them.
/// </summary>
internal sealed class SimilarWordCache
{
    /// <summary>Words whose first search is remembered; later ones displace earlier ones.</summary>
    private const int Asked = 8_192;

    private readonly Lock _writing = new();
    private readonly int[] _asked = new int[Asked];
    private volatile SimilarWordTable? _table;

    /// <summary>Appends the similar words of a word where they are known.</summary>
    /// <param name="word">The folded letters, in any script.</param>
    /// <param name="kind">What else the search depended on.</param>
    /// <param name="similar">Receives them.</param>
    /// <returns>Whether they are known.</returns>
    public bool TryAppend(ReadOnlySpan<char> word, int kind, List<SimilarWord> similar)
    {
        if (_table is not { } table || !table.TryFind(word, kind, SimilarWordTable.HashOf(word, kind), out ReadOnlySpan<SimilarWord> found)) return false;
        similar.AddRange(found);
        return true;
    }

    /// <summary>Whether a word was asked about before, as far as is remembered: one that recurs is worth what it costs to find it whole.</summary>
    public bool IsAskedAgain(ReadOnlySpan<char> word, int kind)
    {
        int hash = SimilarWordTable.HashOf(word, kind);
        ref int asked = ref _asked[hash & (Asked - 1)];
        bool isKnown = Volatile.Read(ref asked) == hash;
        Volatile.Write(ref asked, hash);
        return isKnown;
    }

    /// <summary>Keeps the similar words of a word, unless another thread is keeping some at this moment.</summary>
    public void Add(ReadOnlySpan<char> word, int kind, ReadOnlySpan<SimilarWord> found)
    {
        if (!_writing.TryEnter()) return;
        try
        {
            // A full table is left to its readers, and a new one begun.
            if (_table is not { IsFull: false } table) _table = table = new SimilarWordTable();
            table.Add(word, kind, SimilarWordTable.HashOf(word, kind), found);
        }
        finally
        {
            _writing.Exit();
        }
    }
}
