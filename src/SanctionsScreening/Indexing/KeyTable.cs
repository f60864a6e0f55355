using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Indexing;

/// <summary>
/// Match key to forms: an open-addressed table of cache lines, each of eight keys and then their eight places, since a search asks for
/// many keys that are not there and then reads one line of memory. Most keys have one form, which stands in the line itself. Immutable.
/// </summary>
internal sealed class KeyTable
{
    /// <summary>Keys of a line; its places stand as far behind.</summary>
    private const int LineKeys = 8;

    private const int LineLength = 2 * LineKeys;

    /// <summary>Keys in a hundred places: at 80, one line in five is full, so that a search goes on to the next.</summary>
    private const int PercentFull = 80;

    private readonly Column<uint> _lines;

    /// <summary>Runs of forms as <see cref="KeyForms"/> reads them; the first byte is unused, so that no run begins at 0.</summary>
    private readonly Column<byte> _runs;
    private readonly uint _lineCount;

    /// <summary>Takes keys in any order, each with its forms.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="ends">For each key, where its forms end in <paramref name="forms"/>; they begin where the previous key's end.</param>
    /// <param name="forms">Forms of all keys, ascending within each.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public KeyTable(List<uint> keys, List<int> ends, int[] forms)
    {
        _lineCount = (uint)(((long)keys.Count * 100 / PercentFull / LineKeys) + 1);
        uint[] lines = new uint[checked((int)_lineCount * LineLength)];
        var runs = new ByteWriter();
        runs.Byte(0);
        int start = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            int line = Line(keys[i]), at = 0;
            while (lines[line + LineKeys + at] != 0)
            {
                if (++at < LineKeys) continue;
                line = Next(line);
                at = 0;
            }

            ReadOnlySpan<int> run = forms.AsSpan(start..ends[i]);
            start = ends[i];
            lines[line + at] = keys[i];
            lines[line + LineKeys + at] = (uint)(run.Length == 1 ? ~run[0] : runs.Length);
            if (run.Length > 1) KeyForms.Write(run, runs);
        }

        _lines = lines;
        _runs = runs.ToArray();
    }

    private KeyTable(Column<uint> lines, Column<byte> runs)
    {
        _lines = lines;
        _runs = runs;
        _lineCount = (uint)(lines.Length / LineLength);
    }

    /// <summary>Passes a table one way.</summary>
    public static KeyTable Transfer(IColumnTransfer transfer, string name, KeyTable? table) => new(
        transfer.Column(name + ".lines", table?._lines),
        transfer.Column(name + ".runs", table?._runs));

    /// <summary>The forms that carry a key.</summary>
    public KeyForms Forms(uint key) => Forms(Find(key, Line(key)));

    /// <summary>The forms at a place that was found.</summary>
    public KeyForms Forms(int place) => new(_runs, place);

    /// <summary>Finds many keys at once: their lines are fetched side by side, since each is likely far from the last in memory.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="places">Receives where the forms of each stand; 0 where a key is not there.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Find(ReadOnlySpan<uint> keys, Span<int> places)
    {
        for (int i = 0; i < keys.Length; i++)
        {
            places[i] = Line(keys[i]);
            _lines.Prefetch(places[i]);
        }

        for (int i = 0; i < keys.Length; i++)
        {
            places[i] = Find(keys[i], places[i]);
            if (places[i] > 0) _runs.Prefetch(places[i]);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Find(uint key, int line)
    {
        while (true)
        {
            ReadOnlySpan<uint> all = _lines.AsSpan(line, LineLength);
            uint equal = Vector256.Equals(Vector256.Create(all), Vector256.Create(key)).ExtractMostSignificantBits();
            if (equal != 0) return (int)all[LineKeys + BitOperations.TrailingZeroCount(equal)];
            if (all[LineLength - 1] == 0) return 0;
            line = Next(line);
        }
    }

    private int Line(uint key) => (int)(((ulong)(key * 2654435769u) * _lineCount) >> 32) * LineLength;

    private int Next(int line) => line + LineLength == _lineCount * LineLength ? 0 : line + LineLength;
}
