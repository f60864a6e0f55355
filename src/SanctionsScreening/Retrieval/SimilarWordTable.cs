namespace SanctionsScreening.Retrieval;

/// <summary>
/// An open-addressed table of words with their similar words, which only grows: what was written never changes, so that readers need no lock.
/// One thread at a time adds.
/// </summary>
internal sealed class SimilarWordTable
{
    /// <summary>About 6 MB at most, of which two thirds are similar words.</summary>
    private const int MostWords = 16_384, MostFound = 512 * 1024;

    private const int Slots = 2 * MostWords;

    // Numbers of words and one more; 0 is free. Written after the word itself.
    private readonly int[] _slots = new int[Slots];
    private readonly ChunkedArray<Word> _words = new(1_024, MostWords);
    private readonly ChunkedArray<char> _letters = new(16_384, MostWords * 16);
    private readonly ChunkedArray<SimilarWord> _found = new(4_096, MostFound);

    /// <summary>Whether nothing more fits.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Where a word's search begins; differs between processes.</summary>
    public static int HashOf(ReadOnlySpan<char> word, int kind) => string.GetHashCode(word, StringComparison.Ordinal) + (kind * -1_640_531_535);

    /// <summary>Finds a word.</summary>
    public bool TryFind(ReadOnlySpan<char> word, int kind, int hash, out ReadOnlySpan<SimilarWord> found)
    {
        for (int slot = hash & (Slots - 1); Volatile.Read(ref _slots[slot]) is > 0 and int number; slot = (slot + 1) & (Slots - 1))
        {
            Word known = _words[number - 1];
            if (known.Hash != hash || known.Kind != kind || !_letters.Slice(known.Letters, known.Length).SequenceEqual(word)) continue;
            found = _found.Slice(known.Found, known.Count);
            return true;
        }

        found = default;
        return false;
    }

    /// <summary>Adds a word, unless it is there.</summary>
    public void Add(ReadOnlySpan<char> word, int kind, int hash, ReadOnlySpan<SimilarWord> found)
    {
        if (!_letters.Fits(word.Length) || !_found.Fits(found.Length) || TryFind(word, kind, hash, out _)) return;
        if (!_words.TryAdd([new Word(hash, kind, _letters.Next(word.Length), word.Length, _found.Next(found.Length), found.Length)], out int number)
            || !_letters.TryAdd(word, out _) || !_found.TryAdd(found, out _))
        {
            IsFull = true;
            return;
        }

        int slot = hash & (Slots - 1);
        while (_slots[slot] > 0) slot = (slot + 1) & (Slots - 1);
        Volatile.Write(ref _slots[slot], number + 1);
    }

    private readonly record struct Word(int Hash, int Kind, int Letters, int Length, int Found, int Count);
}
