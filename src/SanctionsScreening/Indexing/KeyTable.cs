using System.Numerics;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Indexing;

/// <summary>Match key to forms: an open-addressed table over one array of form numbers. Immutable once filled.</summary>
internal sealed class KeyTable
{
    private readonly uint[] _keys;
    private readonly int[] _starts;
    private readonly int[] _lengths;
    private readonly int[] _forms;
    private readonly uint _mask;

    /// <summary>Takes keys in any order, each with its forms.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="ends">For each key, where its forms end in <paramref name="forms"/>; they begin where the previous key's end.</param>
    /// <param name="forms">Forms of all keys.</param>
    public KeyTable(List<uint> keys, List<int> ends, int[] forms)
    {
        uint size = BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Count * 2));
        _mask = size - 1;
        _keys = new uint[size];
        _starts = new int[size];
        _lengths = new int[size];
        _forms = forms;
        int start = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            uint slot = Slot(keys[i]);
            while (_lengths[slot] != 0) slot = (slot + 1) & _mask;
            _keys[slot] = keys[i];
            _starts[slot] = start;
            _lengths[slot] = ends[i] - start;
            start = ends[i];
        }
    }

    private KeyTable(uint[] keys, int[] starts, int[] lengths, int[] forms)
    {
        _keys = keys;
        _starts = starts;
        _lengths = lengths;
        _forms = forms;
        _mask = (uint)keys.Length - 1;
    }

    /// <summary>Passes a table one way.</summary>
    public static KeyTable Transfer(IColumnTransfer transfer, KeyTable? table) => new(
        transfer.Column("key.keys", table?._keys),
        transfer.Column("key.starts", table?._starts),
        transfer.Column("key.lengths", table?._lengths),
        transfer.Column("key.forms", table?._forms));

    /// <summary>The forms that carry a key.</summary>
    public ReadOnlySpan<int> Forms(uint key)
    {
        uint slot = Slot(key);
        while (_lengths[slot] != 0)
        {
            if (_keys[slot] == key) return _forms.AsSpan(_starts[slot], _lengths[slot]);
            slot = (slot + 1) & _mask;
        }

        return [];
    }

    private uint Slot(uint key) => (key * 2654435769u >> 7) & _mask;
}
