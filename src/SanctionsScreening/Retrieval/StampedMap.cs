using System.Numerics;
using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// A small open-addressed map from numbers to numbers that is emptied in no time: entries carry the number of the use that wrote
/// them. Its size follows what one search touches and not the list, so that it stays in the processor's nearest cache.
/// </summary>
internal sealed class StampedMap
{
    private const int LeastSize = 256;

    private Entry[] _entries = new Entry[LeastSize];
    private int _shift = 32 - BitOperations.Log2(LeastSize);
    private int _stamp = 1;
    private int _count;

    /// <summary>Empties the map.</summary>
    public void Clear()
    {
        _count = 0;
        if (++_stamp != int.MaxValue) return;
        Array.Clear(_entries);
        _stamp = 1;
    }

    /// <summary>The value of a key, or a new one of 0. The reference holds until the next key is added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ref int ValueOrAdd(int key, out bool known)
    {
        if (_count * 2 >= _entries.Length) Grow();
        Entry[] entries = _entries;
        int slot = Slot(key);
        while (entries[slot].Stamp == _stamp)
        {
            if (entries[slot].Key == key)
            {
                known = true;
                return ref entries[slot].Value;
            }

            slot = (slot + 1) & (entries.Length - 1);
        }

        known = false;
        _count++;
        entries[slot] = new Entry { Key = key, Stamp = _stamp };
        return ref entries[slot].Value;
    }

    /// <summary>The place that was reserved for a key, or −1 where none was: <paramref name="next"/> then is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(int key, int next)
    {
        ref int place = ref ValueOrAdd(key, out bool known);
        if (known) return place;
        place = next;
        return -1;
    }

    /// <summary>Adds a key.</summary>
    /// <returns>Whether it is new.</returns>
    public bool Add(int key)
    {
        ValueOrAdd(key, out bool known);
        return !known;
    }

    /// <summary>The value of a key, or <paramref name="missing"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int ValueOr(int key, int missing)
    {
        Entry[] entries = _entries;
        int slot = Slot(key);
        while (entries[slot].Stamp == _stamp)
        {
            if (entries[slot].Key == key) return entries[slot].Value;
            slot = (slot + 1) & (entries.Length - 1);
        }

        return missing;
    }

    private int Slot(int key) => (int)((uint)key * 2654435769u >> _shift);

    private void Grow()
    {
        Entry[] old = _entries;
        _entries = new Entry[old.Length * 2];
        _shift--;
        foreach (Entry entry in old)
        {
            if (entry.Stamp != _stamp) continue;
            int slot = Slot(entry.Key);
            while (_entries[slot].Stamp == _stamp) slot = (slot + 1) & (_entries.Length - 1);
            _entries[slot] = entry;
        }
    }

    private struct Entry
    {
        public int Key;
        public int Stamp;
        public int Value;
    }
}
