using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace SanctionsScreening.Indexing;

/// <summary>
/// Elements of a generation side by side, beginning at a cache line: in a mapped file, where nothing is copied and processes share them,
/// or in memory that the collector does not move. Immutable. Whoever reads elements keeps this column, or the generation that holds it,
/// alive until done.
/// </summary>
/// <typeparam name="T">The elements; they have no gaps, so that their bytes can be stored.</typeparam>
internal readonly unsafe struct Column<T>
    where T : unmanaged
{
    /// <summary>The size of a cache line.</summary>
    public const int Alignment = 64;

    private readonly T* _start;
    private readonly object? _owner;

    /// <summary>Takes elements that stay where they are.</summary>
    /// <param name="start">The first one.</param>
    /// <param name="length">How many.</param>
    /// <param name="owner">What they are freed with.</param>
    public Column(T* start, int length, object owner)
    {
        _start = start;
        Length = length;
        _owner = owner;
    }

    /// <summary>Copies elements.</summary>
    public Column(ReadOnlySpan<T> values)
    {
        byte[] room = GC.AllocateUninitializedArray<byte>(checked((values.Length * Unsafe.SizeOf<T>()) + Alignment), pinned: true);
        byte* start = (byte*)Unsafe.AsPointer(ref MemoryMarshal.GetArrayDataReference(room));
        _start = (T*)(((nint)start + Alignment - 1) & -Alignment);
        _owner = room;
        Length = values.Length;
        values.CopyTo(new Span<T>(_start, Length));
    }

    /// <summary>Number of elements.</summary>
    public int Length { get; }

    /// <summary>All elements.</summary>
    public ReadOnlySpan<T> Span => new(_start, Length);

    /// <summary>One element.</summary>
    public ref readonly T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if ((uint)index >= (uint)Length) ThrowOutOfRange(index);
            return ref _start[index];
        }
    }

    /// <summary>Copies elements.</summary>
    public static implicit operator Column<T>(T[] values) => new(values);

    /// <summary>Some elements.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<T> AsSpan(int start, int length)
    {
        if ((uint)start > (uint)Length || (uint)length > (uint)(Length - start)) ThrowOutOfRange(start);
        return new ReadOnlySpan<T>(_start + start, length);
    }

    /// <summary>Goes through the elements.</summary>
    public ReadOnlySpan<T>.Enumerator GetEnumerator() => Span.GetEnumerator();

    /// <summary>Begins to fetch an element from memory, where the processor can be asked to.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Prefetch(int index)
    {
        if (Sse.IsSupported && (uint)index < (uint)Length) Sse.Prefetch0(_start + index);
    }

    /// <summary>Keeps the elements where they are up to this point.</summary>
    public void KeepAlive() => GC.KeepAlive(_owner);

    [DoesNotReturn]
    private static void ThrowOutOfRange(int index) => throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such element.");
}
