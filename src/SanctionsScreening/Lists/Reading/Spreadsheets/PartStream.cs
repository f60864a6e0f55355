using System.IO.Compression;

namespace SanctionsScreening.Lists.Reading.Spreadsheets;

/// <summary>
/// A part of a spreadsheet while it is unpacked: held to its size, and at its end to its checksum, which the ZIP reader of the
/// platform does not compare. Not thread-safe; disposing it disposes the part.
/// </summary>
internal sealed class PartStream : ForwardStream
{
    private readonly Crc32 _crc = new();
    private readonly Stream _inner;
    private readonly string _file;
    private readonly long _length;
    private readonly uint _expected;
    private long _count;

    public PartStream(ZipArchiveEntry entry, string file)
    {
        if (entry.Length > SpreadsheetDefaults.MaxPartBytes || (entry.Length > SpreadsheetDefaults.MinBytesForRatio && entry.Length / Math.Max(1, entry.CompressedLength) > SpreadsheetDefaults.MaxRatio))
            throw new SanctionsListFormatException(file, 0, "The part is larger when unpacked than a list can be.");
        (_inner, _file, _length, _expected) = (entry.Open(), file, entry.Length, entry.Crc32);
    }

    /// <exception cref="SanctionsListFormatException">The part is damaged.</exception>
    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = _inner.Read(buffer);
        }
        catch (InvalidDataException e)
        {
            throw new SanctionsListFormatException(_file, 0, "The part cannot be unpacked: the file is damaged.", e);
        }

        _count += read;
        _crc.Add(buffer[..read]);
        if (_count > _length || (read == 0 && buffer.Length > 0 && (_count != _length || _crc.Value != _expected)))
            throw new SanctionsListFormatException(_file, 0, "The part is not what its checksum says: the file is damaged.");
        return read;
    }

    /// <summary>Reads what a parser left, so that the checksum is compared.</summary>
    public void Finish()
    {
        byte[] rest = new byte[4096];
        while (Read(rest) > 0)
        {
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) _inner.Dispose();
        base.Dispose(disposing);
    }
}
