using System.Globalization;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Passes on what is unpacked, holds it to a ratio of the packed bytes, and checks at the end that it is whole.</summary>
/// <param name="unpacked">The decompressing stream.</param>
/// <param name="packed">The file below it, whose position tells how much was read.</param>
/// <param name="file">The file's name.</param>
/// <param name="crc">The checksum that the archive states; the platform's decompressing streams end in silence where a file was cut.</param>
internal sealed class UnpackingStream(Stream unpacked, Stream packed, string file, uint crc) : ForwardStream
{
    private readonly Crc32 _crc = new();
    private long _count;

    public override int Read(Span<byte> buffer)
    {
        int read;
        try
        {
            read = unpacked.Read(buffer);
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new SanctionsListFormatException(file, 0, $"The compressed file is damaged or was cut: {e.Message}", e);
        }

        _count += read;
        if (_count > ReadingDefaults.FreelyUnpackedBytes && _count > packed.Position * ReadingDefaults.MaxPackingRatio)
            throw new SanctionsListFormatException(file, 0, string.Create(CultureInfo.InvariantCulture, $"The compressed file unpacks to more than {ReadingDefaults.MaxPackingRatio} times its size, as no list does."));
        if (read > 0) _crc.Add(buffer[..read]);
        else if (!buffer.IsEmpty && _crc.Value != crc) throw new SanctionsListFormatException(file, 0, "The compressed file is damaged or was cut: its checksum is another.");
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
            packed.Dispose();
        }

        base.Dispose(disposing);
    }
}
