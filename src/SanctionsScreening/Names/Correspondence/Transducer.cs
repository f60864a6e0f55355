using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// Conditional probabilities of pieces of the target spelling, given the source letters at a position and their neighbours.
/// Contexts form a tree that is walked from the letter itself outwards: first right letter, second right letter, left
/// letter, third right, fourth right. A node's distribution is its own entries plus its back-off share of its parent's.
/// Immutable.
/// </summary>
internal sealed class Transducer
{
    /// <summary>Steps of the deepest context.</summary>
    public const int MaxDepth = 5;

    private readonly ushort[] _children;
    private readonly Dictionary<int, ushort> _outcomeNumbers;

    public Transducer(int sourceLetters, TransducerNode[] nodes, TransducerEntry[] entries, byte[][] outcomes)
    {
        Boundary = (byte)sourceLetters;
        Entries = entries;
        Outcomes = outcomes;
        FirstEntry = new int[nodes.Length + 1];
        BackOff = new float[nodes.Length];
        _children = new ushort[nodes.Length * (sourceLetters + 1)];
        for (int i = 0; i < nodes.Length; i++)
        {
            FirstEntry[i + 1] = FirstEntry[i] + nodes[i].EntryCount;
            BackOff[i] = nodes[i].BackOff;
            if (i > 0)
                _children[nodes[i].Parent * (sourceLetters + 1) + nodes[i].Letter] = (ushort)i;
        }

        _outcomeNumbers = new Dictionary<int, ushort>(outcomes.Length);
        for (int i = 0; i < outcomes.Length; i++)
            _outcomeNumbers[Pack(outcomes[i])] = (ushort)i;
    }

    /// <summary>The symbol that stands before the first and after the last source letter.</summary>
    public byte Boundary { get; }

    public TransducerEntry[] Entries { get; }

    /// <summary>Entries of node <c>i</c> are <c>FirstEntry[i]</c> up to <c>FirstEntry[i + 1]</c>.</summary>
    public int[] FirstEntry { get; }

    public float[] BackOff { get; }

    public byte[][] Outcomes { get; }

    /// <summary>The number of the outcome that writes exactly these letters, or −1.</summary>
    public int OutcomeOf(ReadOnlySpan<byte> letters) => _outcomeNumbers.TryGetValue(Pack(letters), out ushort number) ? number : -1;

    /// <summary>The nodes that apply at a position of the source word, the least specific first; returns how many.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Contexts(ReadOnlySpan<byte> source, int position, Span<int> nodes)
    {
        int width = Boundary + 1, node = 0, depth = 0;
        while (depth < MaxDepth)
        {
            int at = depth switch { 0 => position, 1 => position + 1, 2 => position - 1, 3 => position + 2, _ => position + 3 };
            int letter = (uint)at < (uint)source.Length ? source[at] : Boundary;
            node = _children[node * width + letter];
            if (node == 0)
                break;
            nodes[depth++] = node;
        }
        return depth;
    }

    private static int Pack(ReadOnlySpan<byte> letters)
    {
        int key = 1;
        foreach (byte letter in letters)
            key = (key << 7) | letter;
        return key;
    }
}
