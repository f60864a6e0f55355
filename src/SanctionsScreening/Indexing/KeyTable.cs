using System.Numerics;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Indexing;

/// <summary>
/// Match key to forms: an open-addressed table of eight bytes a slot, since most keys have one form, which then stands in the slot
/// itself, and a search asks for many keys that are not there. Immutable once filled.
/// </summary>
internal sealed class KeyTable
{
    private readonly KeySlot[] _slots;

    /// <summary>Runs of forms, each after its length; the first entry is unused, so that no run begins at 0.</summary>
    private readonly int[] _runs;
    private readonly uint _mask;

    /// <summary>Takes keys in any order, each with its forms.</summary>
    /// <param name="keys">Distinct keys.</param>
    /// <param name="ends">For each key, where its forms end in <paramref name="forms"/>; they begin where the previous key's end.</param>
    /// <param name="forms">Forms of all keys.</param>
    public KeyTable(List<uint> keys, List<int> ends, int[] forms)
    {
        _slots = new KeySlot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, keys.Count * 2))];
        _mask = (uint)_slots.Length - 1;
        var runs = new List<int>(forms.Length) { 0 };
        int start = 0;
        for (int i = 0; i < keys.Count; i++)
        {
            uint slot = Slot(keys[i]);
            while (!_slots[slot].IsEmpty) slot = (slot + 1) & _mask;
            ReadOnlySpan<int> run = forms.AsSpan(start..ends[i]);
            start = ends[i];
            if (run.Length == 1)
            {
                _slots[slot] = new KeySlot(keys[i], ~run[0]);
                continue;
            }

            _slots[slot] = new KeySlot(keys[i], runs.Count);
            runs.Add(run.Length);
            runs.AddRange(run);
        }

        _runs = [.. runs];
    }

    private KeyTable(KeySlot[] slots, int[] runs)
    {
        _slots = slots;
        _runs = runs;
        _mask = (uint)slots.Length - 1;
    }

    /// <summary>Passes a table one way.</summary>
    public static KeyTable Transfer(IColumnTransfer transfer, KeyTable? table) => new(
        transfer.Column("key.slots", table?._slots),
        transfer.Column("key.runs", table?._runs));

    /// <summary>The forms that carry a key.</summary>
    public KeyForms Forms(uint key) => Forms(Find(key, _slots[Slot(key)]));

    /// <summary>The forms of a slot that was found.</summary>
    public KeyForms Forms(KeySlot found) => new(_runs, found.Value);

    /// <summary>Finds many keys at once: their first slots are fetched side by side, since each is likely far from the last in memory.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="found">Receives the slot of each; an empty one where a key is not there.</param>
    public void Find(ReadOnlySpan<uint> keys, Span<KeySlot> found)
    {
        for (int i = 0; i < keys.Length; i++) found[i] = _slots[Slot(keys[i])];
        for (int i = 0; i < keys.Length; i++) found[i] = Find(keys[i], found[i]);
    }

    private KeySlot Find(uint key, KeySlot first)
    {
        for (uint slot = Slot(key); !first.IsEmpty && first.Key != key;)
        {
            slot = (slot + 1) & _mask;
            first = _slots[slot];
        }

        return first;
    }

    private uint Slot(uint key) => (key * 2654435769u >> 7) & _mask;
}
