using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Indexing;

/// <summary>Which of the commonest sound grams each listed word holds, a bit each: asked word by word where going through all their words would cost more. Immutable.</summary>
internal sealed class CommonGrams
{
    /// <summary>How many grams have a bit.</summary>
    public const int Most = 64;

    private readonly sbyte[] _bits = new sbyte[SoundGrams.Count];
    private readonly ulong[] _held;
    private readonly int[][] _again = new int[Most][];

    /// <summary>Reads the words of the commonest grams.</summary>
    /// <param name="grams">The grams.</param>
    /// <param name="words">Number of words.</param>
    public CommonGrams(GramIndex grams, int words)
    {
        ushort[] order = [.. Enumerable.Range(0, SoundGrams.Count).Select(static g => (ushort)g)];
        Array.Sort(order, (a, b) => grams.Of(b).Length.CompareTo(grams.Of(a).Length));
        Array.Fill(_bits, (sbyte)-1);
        _held = new ulong[words];
        for (int bit = 0; bit < Most; bit++)
        {
            _bits[order[bit]] = (sbyte)bit;
            var again = new List<int>();
            foreach (int word in grams.Of(order[bit]))
            {
                if ((_held[word] >> bit & 1) != 0) again.Add(word);
                _held[word] |= 1UL << bit;
            }

            _again[bit] = [.. again];
        }
    }

    /// <summary>The bit of a gram, or −1 where it is not among the commonest.</summary>
    public int BitOf(ushort gram) => _bits[gram];

    /// <summary>The bits of the grams that a word holds.</summary>
    public ulong HeldBy(int word) => _held[word];

    /// <summary>The words that hold a gram more than once, once for each further time.</summary>
    public ReadOnlySpan<int> HeldAgain(int bit) => _again[bit];
}
