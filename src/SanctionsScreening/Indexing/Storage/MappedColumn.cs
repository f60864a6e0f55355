using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>A column that stays in its file. Keeps the file mapped as long as it is itself reachable.</summary>
internal sealed class MappedColumn<T>(MappedFile file, long offset, long count)
    where T : unmanaged
{
    /// <summary>Number of elements.</summary>
    public long Count => count;

    /// <summary>One element.</summary>
    public T this[long index]
    {
        get
        {
            T value = Span(index, 1)[0];
            GC.KeepAlive(file);
            return value;
        }
    }

    /// <summary>Some elements; the caller keeps this column alive while it reads them.</summary>
    public ReadOnlySpan<T> Span(long index, int length) => MemoryMarshal.Cast<byte, T>(file.Span(offset + (index * Unsafe.SizeOf<T>()), checked(length * Unsafe.SizeOf<T>())));
}
