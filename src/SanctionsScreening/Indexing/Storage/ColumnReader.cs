using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>Opens a column file: every byte of it is checked before any is used.</summary>
internal sealed class ColumnReader : IColumnTransfer
{
    private readonly string _path;
    private readonly MappedFile _file;
    private readonly Dictionary<string, (int ElementSize, long Count, long Offset)> _columns = new(StringComparer.Ordinal);

    private ColumnReader(string path, MappedFile file)
    {
        _path = path;
        _file = file;
        ReadDirectory();
    }

    /// <summary>Maps a file and checks it; what is read of it keeps it mapped.</summary>
    /// <exception cref="GenerationFormatException">The file is damaged, of another kind, or of a newer format.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static ColumnReader Open(string path)
    {
        if (new FileInfo(path) is { Exists: true, Length: < ColumnDefaults.HeaderLength }) throw new GenerationFormatException(path, GenerationFault.Damaged, "it is shorter than its header");
        var file = new MappedFile(path);
        try
        {
            return new ColumnReader(path, file);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <inheritdoc/>
    public Column<T> Column<T>(string name, Column<T>? values)
        where T : unmanaged
    {
        (long offset, long count) = Place<T>(name);
        return _file.Column<T>(offset, checked((int)count));
    }

    private (long Offset, long Count) Place<T>(string name)
        where T : unmanaged
    {
        if (!_columns.TryGetValue(name, out (int ElementSize, long Count, long Offset) column)) throw Fault(GenerationFault.Damaged, $"it has no column '{name}'");
        if (column.ElementSize != Unsafe.SizeOf<T>()) throw Fault(GenerationFault.Damaged, $"elements of column '{name}' have {column.ElementSize} bytes, not {Unsafe.SizeOf<T>()}");
        return (column.Offset, column.Count);
    }

    private void ReadDirectory()
    {
        ReadOnlySpan<byte> header = _file.Span(0, ColumnDefaults.HeaderLength);
        if (!header.StartsWith(ColumnDefaults.Magic)) throw Fault(GenerationFault.Foreign, "it does not begin as a column file does");
        int version = BinaryPrimitives.ReadInt32LittleEndian(header[8..]), count = BinaryPrimitives.ReadInt32LittleEndian(header[12..]);
        if (version > ColumnDefaults.FormatVersion) throw Fault(GenerationFault.Newer, $"its format is {version}; this library reads {ColumnDefaults.FormatVersion}");
        long length = BinaryPrimitives.ReadInt64LittleEndian(header[16..]);
        int directoryLength = BinaryPrimitives.ReadInt32LittleEndian(header[24..]);
        if (length != _file.Length) throw Fault(GenerationFault.Damaged, $"it has {_file.Length} bytes, its header says {length}");
        long start = ColumnDefaults.Aligned(ColumnDefaults.HeaderLength + (long)directoryLength);
        if (directoryLength < 0 || start > length || version < 1) throw Fault(GenerationFault.Damaged, "its header is damaged");
        byte[] head = _file.Span(0, (int)start).ToArray();
        uint stored = BinaryPrimitives.ReadUInt32LittleEndian(head.AsSpan(ColumnDefaults.ChecksumOffset));
        head.AsSpan(ColumnDefaults.ChecksumOffset, 4).Clear();
        if (Checksum.Of(head) != stored) throw Fault(GenerationFault.Damaged, "the checksum of its directory does not agree");

        // From here on the directory is what was written.
        ReadOnlySpan<byte> rest = head.AsSpan(ColumnDefaults.HeaderLength, directoryLength);
        for (int c = 0; c < count; c++)
        {
            string name = Encoding.ASCII.GetString(rest.Slice(1, rest[0]));
            rest = rest[(1 + rest[0])..];
            int elementSize = rest[0];
            long elements = BinaryPrimitives.ReadInt64LittleEndian(rest[1..]), offset = BinaryPrimitives.ReadInt64LittleEndian(rest[9..]);
            uint checksum = BinaryPrimitives.ReadUInt32LittleEndian(rest[17..]);
            rest = rest[21..];
            if (ChecksumOf(offset, ColumnDefaults.Aligned(offset + (elements * elementSize))) != checksum) throw Fault(GenerationFault.Damaged, $"the checksum of column '{name}' does not agree");
            _columns.Add(name, (elementSize, elements, offset));
        }
    }

    private uint ChecksumOf(long start, long end)
    {
        var checksum = new Checksum();
        const int Piece = 1 << 20;
        for (long at = start; at < end; at += Piece) checksum.Add(_file.Span(at, (int)Math.Min(Piece, end - at)));
        return checksum.Value;
    }

    private GenerationFormatException Fault(GenerationFault fault, string reason) => new(_path, fault, reason);
}
