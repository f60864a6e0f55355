using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// A two-stage table from code points to small values, and from those to strings where the table has a pool.
/// Blocks of 128 code points that hold the same values are stored once. The layout is that of
/// <c>eng/unicode/generate_unicode.py</c>.
/// </summary>
internal sealed class CodePointTrie
{
    private const int BlockBits = 7;
    private const int BlockMask = (1 << BlockBits) - 1;

    private readonly ushort[] _cells;
    private readonly ushort[] _blocks;
    private readonly ushort[] _ends;
    private readonly char[] _pool;

    private CodePointTrie(ushort[] cells, ushort[] blocks, ushort[] ends, char[] pool)
    {
        _cells = cells;
        _blocks = blocks;
        _ends = ends;
        _pool = pool;
    }

    /// <summary>The value of <paramref name="codePoint"/>; 0 where the table says nothing, or for what is no code point.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ValueOf(int codePoint)
    {
        int cell = (int)((uint)codePoint >> BlockBits);
        ushort[] cells = _cells;
        return (uint)cell < (uint)cells.Length ? _blocks[(cells[cell] << BlockBits) | (codePoint & BlockMask)] : 0;
    }

    /// <summary>The pooled string of a value other than 0.</summary>
    public ReadOnlySpan<char> TextOf(int value)
    {
        int start = value == 1 ? 0 : _ends[value - 2];
        return _pool.AsSpan(start, _ends[value - 1] - start);
    }

    /// <summary>Reads one trie and moves <paramref name="source"/> behind it.</summary>
    internal static CodePointTrie Read(ref ReadOnlySpan<byte> source)
    {
        ushort[] cells = ReadUnits(ref source, ReadCount(ref source));
        ushort[] blocks = ReadUnits(ref source, ReadCount(ref source) << BlockBits);
        ushort[] ends = ReadUnits(ref source, ReadCount(ref source));
        int length = (int)BinaryPrimitives.ReadUInt32LittleEndian(source);
        source = source[4..];
        char[] pool = MemoryMarshal.Cast<ushort, char>(ReadUnits(ref source, length)).ToArray();
        return new CodePointTrie(cells, blocks, ends, pool);
    }

    internal static int ReadCount(ref ReadOnlySpan<byte> source)
    {
        int count = BinaryPrimitives.ReadUInt16LittleEndian(source);
        source = source[2..];
        return count;
    }

    internal static ushort[] ReadUnits(ref ReadOnlySpan<byte> source, int count)
    {
        var units = new ushort[count];
        for (int i = 0; i < count; i++)
            units[i] = BinaryPrimitives.ReadUInt16LittleEndian(source[(2 * i)..]);
        source = source[(2 * count)..];
        return units;
    }
}
