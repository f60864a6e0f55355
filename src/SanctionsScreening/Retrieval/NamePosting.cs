using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// A name that holds a word, with what its other words weigh and a mark of each, so that whether a request meets more of the name is seen
/// without fetching it. Two words may have one mark. Stored as it stands, without gaps.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct NamePosting
{
    /// <summary>Marks are below this.</summary>
    public const int Marks = 1 << MarkBits;

    /// <summary>Initials that are counted, each of which may meet any word; names of more may meet anything.</summary>
    public const int MostInitials = 3;

    /// <summary>The mark of what may meet anything: more words or initials than there is room for.</summary>
    public const int Anything = Marks - 1;

    private const int MarkBits = 16, Room = 13;

    private const ushort Nothing = Marks - 2;

    /// <summary>Marks that suffice for most names; they are read one by one, since a loop over them costs 5 % of a request.</summary>
    private const int Usual = 6;

    private const int NameBits = 30;

    // The number of initials stands above the name.
    private readonly uint _name;
    private readonly ushort _others;
    private MarkRoom _marks;

    /// <summary>Makes a name's entry under one of its words.</summary>
    /// <param name="name">The name.</param>
    /// <param name="word">The word under which it stands.</param>
    /// <param name="words">The words of the name.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public NamePosting(int name, int word, ReadOnlySpan<ListedWord> words)
    {
        ((Span<ushort>)_marks).Fill(Nothing);
        bool isFull = false;
        int count = 0, others = 0, initials = 0;
        for (int p = 0; p < words.Length; p++)
        {
            ref readonly ListedWord at = ref words[p];
            bool isInitial = at.Role == WordRole.Initial;
            if (isInitial) initials++;
            bool isWord = at.Word == word || at.Join == word || (p > 0 && words[p - 1].Join == word);
            if (at.Word != word) isFull |= !TryAdd(at.Word, ref count);
            if (at.Join >= 0 && at.Join != word) isFull |= !TryAdd(at.Join, ref count);
            if (!isWord && !isInitial && WordWeights.IsSignificant(at.Role)) others += at.Weight;
        }

        _others = (ushort)Math.Min(others, ushort.MaxValue);
        if (isFull || initials > MostInitials) _marks[0] = Anything;
        _name = (uint)name | ((uint)Math.Min(initials, MostInitials) << NameBits);
    }

    /// <summary>The name.</summary>
    public readonly int Name => (int)(_name & ((1u << NameBits) - 1));

    /// <summary>How many words of the name are initials.</summary>
    public readonly int Initials => (int)(_name >> NameBits);

    /// <summary>What the significant words weigh beside the one under which the name stands.</summary>
    public readonly ushort Others => _others;

    /// <summary>The mark of a word.</summary>
    public static ushort MarkOf(int word)
    {
        uint mark = (uint)word * 2654435769u >> (32 - MarkBits);
        return (ushort)(mark >= Nothing ? mark - Nothing : mark);
    }

    /// <summary>Whether a bit is set at a mark of the name's other words.</summary>
    /// <param name="bits">A bit for each mark.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool MeetsAny(ref ulong bits)
    {
        ulong all = Bit(ref bits, 0) | Bit(ref bits, 1) | Bit(ref bits, 2) | Bit(ref bits, 3) | Bit(ref bits, 4) | Bit(ref bits, 5);

        // What is empty stands behind the marks.
        if (_marks[Usual] == Nothing) return (all & 1) != 0;
        for (int i = Usual; i < Room; i++) all |= Bit(ref bits, i);
        return (all & 1) != 0;
    }

    /// <summary>Whether the name may meet anything, so that not all of its words are marked.</summary>
    public readonly bool MeetsAnything => _marks[0] == Anything;

    /// <summary>The marks of the name's other words; not all of them where it may meet anything.</summary>
    [UnscopedRef]
    public readonly ReadOnlySpan<ushort> OtherMarks
    {
        get
        {
            ReadOnlySpan<ushort> marks = _marks;
            int count = marks.IndexOf(Nothing);
            return count < 0 ? marks : marks[..count];
        }
    }

    /// <summary>The bit at a mark, below others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly ulong Bit(ref ulong bits, int at) => Unsafe.Add(ref bits, _marks[at] >> 6) >> _marks[at];

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryAdd(int word, ref int count)
    {
        if (count == Room) return false;
        _marks[count++] = MarkOf(word);
        return true;
    }

    [InlineArray(Room)]
    private struct MarkRoom
    {
        private ushort _first;
    }
}
