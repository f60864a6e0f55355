using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// What a search knows of listed words, by their marks. Its bits stay in the nearest cache and answer for most names; what stands at a mark is small
/// and side by side, however many marks there are. Used by one thread at a time.
/// </summary>
/// <typeparam name="T">What is known.</typeparam>
internal sealed class MarkTable<T>
    where T : struct
{
    private const int Bits = 64;

    private readonly ulong[] _any = new ulong[NamePosting.Marks / Bits];
    private readonly StampedMap _places = new();
    private readonly List<ushort> _marks = new(256);
    private T[] _values = new T[256];

    /// <summary>Forgets all.</summary>
    public void Clear()
    {
        foreach (ushort mark in _marks) _any[mark / Bits] = 0;
        _marks.Clear();
        _places.Clear();
    }

    /// <summary>What is known at a mark, or nothing yet. The reference holds until another mark is asked for so.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ref T At(ushort mark)
    {
        int place = _places.PlaceOf(mark, _marks.Count);
        if (place >= 0) return ref _values[place];
        if (_marks.Count == _values.Length) Array.Resize(ref _values, 2 * _values.Length);
        ref T value = ref _values[_marks.Count];
        value = default;
        _marks.Add(mark);
        _any[mark / Bits] |= 1UL << (mark % Bits);
        return ref value;
    }

    /// <summary>Whether anything is known of a name's other words.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool KnowsAny(in NamePosting posting) => posting.MeetsAny(ref _any[0]);

    /// <summary>What is known at a mark, if anything is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool TryGet(ushort mark, out T value)
    {
        int place = (_any[mark / Bits] >> (mark % Bits) & 1) != 0 ? _places.ValueOr(mark, -1) : -1;
        value = place >= 0 ? _values[place] : default;
        return place >= 0;
    }
}
