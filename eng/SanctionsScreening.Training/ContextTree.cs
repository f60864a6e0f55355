namespace SanctionsScreening.Training;

/// <summary>
/// All contexts and their outcomes that the training pairs show, numbered so that a parent always comes before its
/// children: counts flow from the last number to the first, probabilities from the first to the last.
/// </summary>
internal sealed class ContextTree(int sourceLetters)
{
    /// <summary>Right letters that a context of each depth sees; the third step looks left.</summary>
    private static ReadOnlySpan<byte> RightLetters => [0, 1, 2, 2, 3, 4];

    private readonly Dictionary<long, int> _nodes = [];
    private readonly Dictionary<ulong, int> _entries = [];

    public List<(int Parent, byte Letter, int Depth)> Nodes { get; } = [(-1, 0, 0)];

    public List<(int Node, int Parent, byte Consumed, int Outcome)> Entries { get; } = [];

    /// <summary>The entry of the deepest context in which the step stands; shallower ones are made on the way.</summary>
    public int Register(ReadOnlySpan<byte> source, int position, byte consumed, int outcome)
    {
        int node = 0, entry = -1;
        for (int depth = 1; depth < RightLetters.Length; depth++)
        {
            int at = depth switch { 1 => position, 2 => position + 1, 3 => position - 1, 4 => position + 2, _ => position + 3 };
            byte letter = (uint)at < (uint)source.Length ? source[at] : (byte)sourceLetters;
            long key = ((long)node << 8) | letter;
            if (!_nodes.TryGetValue(key, out int child))
            {
                child = _nodes[key] = Nodes.Count;
                Nodes.Add((node, letter, depth));
            }
            node = child;
            if (consumed > RightLetters[depth])
                continue;
            ulong entryKey = ((ulong)node << 32) | ((ulong)(uint)outcome << 3) | consumed;
            if (!_entries.TryGetValue(entryKey, out int number))
            {
                number = _entries[entryKey] = Entries.Count;
                Entries.Add((node, entry, consumed, outcome));
            }
            entry = number;
        }
        return entry;
    }
}
