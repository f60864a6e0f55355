using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>Collects columns and writes them as one file.</summary>
internal sealed class ColumnWriter : IColumnTransfer
{
    private readonly List<(string Name, int ElementSize, long Count, ColumnBytes Bytes)> _columns = [];

    private delegate ReadOnlySpan<byte> ColumnBytes();

    /// <inheritdoc/>
    public Column<T> Column<T>(string name, Column<T>? values)
        where T : unmanaged
    {
        if (values is not { } column) throw new ArgumentNullException(nameof(values));
        if (name.Length > ColumnDefaults.MostNameLetters || _columns.Exists(c => c.Name == name)) throw new ArgumentException($"A column cannot be called '{name}'.", nameof(name));
        _columns.Add((name, Unsafe.SizeOf<T>(), column.Length, () => MemoryMarshal.AsBytes(column.Span)));
        return column;
    }

    /// <summary>Writes the file and leaves it on the disk.</summary>
    public void Write(string path)
    {
        // Offsets and checksums stand before the columns, so the columns are gone over twice.
        byte[] directory = new byte[_columns.Sum(static c => 1 + c.Name.Length + 1 + 8 + 8 + 4)];
        long start = ColumnDefaults.Aligned(ColumnDefaults.HeaderLength + directory.Length), offset = start;
        int at = 0;
        foreach ((string name, int elementSize, long count, ColumnBytes bytes) in _columns)
        {
            directory[at++] = (byte)name.Length;
            at += Encoding.ASCII.GetBytes(name, directory.AsSpan(at));
            directory[at++] = (byte)elementSize;
            BinaryPrimitives.WriteInt64LittleEndian(directory.AsSpan(at), count);
            BinaryPrimitives.WriteInt64LittleEndian(directory.AsSpan(at + 8), offset);
            var checksum = new Checksum();
            checksum.Add(bytes());
            long end = offset + (count * elementSize);
            checksum.Add(new byte[ColumnDefaults.Aligned(end) - end]);
            BinaryPrimitives.WriteUInt32LittleEndian(directory.AsSpan(at + 16), checksum.Value);
            at += 20;
            offset = ColumnDefaults.Aligned(end);
        }

        byte[] head = new byte[start];
        ColumnDefaults.Magic.CopyTo(head);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(8), ColumnDefaults.FormatVersion);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(12), _columns.Count);
        BinaryPrimitives.WriteInt64LittleEndian(head.AsSpan(16), offset);
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(24), directory.Length);
        directory.CopyTo(head, ColumnDefaults.HeaderLength);
        BinaryPrimitives.WriteUInt32LittleEndian(head.AsSpan(ColumnDefaults.ChecksumOffset), Checksum.Of(head));
        using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
        file.Write(head);
        foreach ((_, _, _, ColumnBytes bytes) in _columns)
        {
            file.Write(bytes());
            file.Write(new byte[ColumnDefaults.Aligned(file.Position) - file.Position]);
        }

        file.Flush(flushToDisk: true);
    }
}
