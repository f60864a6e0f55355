using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Listed words that stand in names that may still reach the score, by their marks: some more may seem to be among them and never fewer.
/// Used by one thread at a time.
/// </summary>
internal sealed class WantedWords
{
    private const int Bits = 64;

    private readonly ulong[] _marks = new ulong[NamePosting.Marks / Bits];

    /// <summary>Forgets all words.</summary>
    public void Clear() => Array.Clear(_marks);

    /// <summary>Adds the words of some marks.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddMarks(ReadOnlySpan<ushort> marks)
    {
        foreach (ushort mark in marks) _marks[mark / Bits] |= 1UL << (mark % Bits);
    }

    /// <summary>Adds a word.</summary>
    public void Add(int word) => AddMarks([NamePosting.MarkOf(word)]);

    /// <summary>Adds the words of a name.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<ListedWord> name)
    {
        foreach (ref readonly ListedWord at in name)
        {
            Add(at.Word);
            if (at.Join >= 0) Add(at.Join);
        }
    }

    /// <summary>Whether a word is among them.</summary>
    public bool Has(int word)
    {
        ushort mark = NamePosting.MarkOf(word);
        return (_marks[mark / Bits] >> (mark % Bits) & 1) != 0;
    }
}
