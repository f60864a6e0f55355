using System.Buffers.Binary;
using System.Globalization;
using System.IO.Compression;

namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// Unpacks a list that is published or kept as gzip, or as the only file of a ZIP archive. What is unpacked is held to a size by the
/// stream above, and here to a ratio, so that a small hostile file cannot stand for a huge one. An Office document is handed on as it is.
/// </summary>
internal static class PackedFile
{
    /// <summary>Hands on the content of a file: itself, or what is packed in it.</summary>
    /// <param name="raw">The file, which can seek; owned by the result.</param>
    /// <param name="file">The file's name.</param>
    /// <exception cref="SanctionsListFormatException">The archive is damaged, encrypted, or holds not one file but several or none.</exception>
    public static Stream Open(Stream raw, string file)
    {
        byte[] start = PrefixedStream.Peek(raw, 4);
        raw.Position = 0;
        if (start is [0x1F, 0x8B, ..]) return OpenGzip(raw, file);
        return start is [(byte)'P', (byte)'K', 3, 4] ? OpenZip(raw, file) : raw;
    }

    /// <summary>The checksum stands in front of the length, in the last eight bytes (RFC 1952). A file of several members has another there, and is refused: no list is one.</summary>
    private static UnpackingStream OpenGzip(Stream raw, string file)
    {
        const int Shortest = 18;
        if (raw.Length < Shortest) throw new SanctionsListFormatException(file, 0, "The compressed file was cut.");
        raw.Position = raw.Length - 8;
        uint crc = BinaryPrimitives.ReadUInt32LittleEndian(PrefixedStream.Peek(raw, 8));
        raw.Position = 0;
        return new UnpackingStream(new GZipStream(raw, CompressionMode.Decompress), raw, file, crc);
    }

    private static Stream OpenZip(Stream raw, string file)
    {
        try
        {
            ZipArchive archive = new(raw, ZipArchiveMode.Read, leaveOpen: true);
            if (archive.GetEntry("[Content_Types].xml") is not null)
            {
                raw.Position = 0;
                return raw;
            }

            List<ZipArchiveEntry> files = [.. archive.Entries.Where(static entry => !entry.FullName.EndsWith('/')).Take(2)];
            if (files.Count != 1)
                throw new SanctionsListFormatException(file, 0, string.Create(CultureInfo.InvariantCulture, $"The ZIP archive holds {(files.Count == 0 ? "no file" : $"{archive.Entries.Count:N0} files")}, and one was expected."));
            if (files[0].IsEncrypted) throw new SanctionsListFormatException(file, 0, "The ZIP archive is encrypted.");
            return new UnpackingStream(files[0].Open(), raw, file, files[0].Crc32);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            throw new SanctionsListFormatException(file, 0, $"The ZIP archive is damaged or was cut: {e.Message}", e);
        }
    }
}
