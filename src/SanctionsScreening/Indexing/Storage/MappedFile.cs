using System.IO.MemoryMappedFiles;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>
/// A file in memory, shared with every process that maps it. Freed when the last reader of it is collected, so that a request under way
/// never loses its ground; whoever reads <see cref="Span"/> keeps this object alive until done. Who knows that nobody else reads it frees it
/// at once, since a process may map only some 65,000 files on Linux, and the collector does not know of that. The file must not be
/// shortened meanwhile.
/// </summary>
internal sealed unsafe class MappedFile : IDisposable
{
    private readonly MemoryMappedViewAccessor _view;
    private byte* _start;

    /// <summary>Maps a file for reading.</summary>
    /// <exception cref="IOException">The file cannot be opened or is empty.</exception>
    public MappedFile(string path)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 1);
        Length = stream.Length;
        if (Length == 0) throw new IOException($"{path} is empty.");
        using var file = MemoryMappedFile.CreateFromFile(stream, null, 0, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: true);
        _view = file.CreateViewAccessor(0, Length, MemoryMappedFileAccess.Read);
        _view.SafeMemoryMappedViewHandle.AcquirePointer(ref _start);
        _start += _view.PointerOffset;
    }

    /// <summary>Releases the mapping; the handle's own finalizer runs after this one.</summary>
#pragma warning disable MA0055 // Nobody can say which request is the last: only the collector knows.
    ~MappedFile() => Free();
#pragma warning restore MA0055

    /// <summary>Bytes of the file.</summary>
    public long Length { get; }

    /// <inheritdoc/>
    public void Dispose()
    {
        Free();
        GC.SuppressFinalize(this);
    }

    /// <summary>Some bytes of the file.</summary>
    public ReadOnlySpan<byte> Span(long offset, int length)
    {
        ObjectDisposedException.ThrowIf(_start == null, this);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - length);
        return new ReadOnlySpan<byte>(_start + offset, length);
    }

    /// <summary>Elements of the file, which keep it mapped.</summary>
    public Column<T> Column<T>(long offset, int count)
        where T : unmanaged
    {
        ObjectDisposedException.ThrowIf(_start == null, this);
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Length - ((long)count * sizeof(T)));
        return new Column<T>((T*)(_start + offset), count, this);
    }

    private void Free()
    {
        if (_start == null) return;
        _start = null;
        _view.SafeMemoryMappedViewHandle.ReleasePointer();
        _view.Dispose();
    }
}
