using System.Globalization;
using System.Security.Cryptography;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Generations;

/// <summary>One file of a stored generation.</summary>
/// <param name="Path">Its path in the generation, with '/' between folders.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Crc">CRC-32C, checked on opening.</param>
/// <param name="Sha256">SHA-256, checked by verification; 64 lower-case hexadecimal digits.</param>
internal sealed record StoredFile(string Path, long Length, uint Crc, string Sha256)
{
    /// <summary>Reads a file of a folder.</summary>
    public static StoredFile Of(string folder, string path)
    {
        using IncrementalHash sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var crc = new Checksum();
        byte[] buffer = new byte[1 << 16];
        long length = 0;
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1);
        for (int read; (read = stream.Read(buffer)) > 0; length += read)
        {
            sha.AppendData(buffer, 0, read);
            crc.Add(buffer.AsSpan(0, read));
        }

        return new StoredFile(System.IO.Path.GetRelativePath(folder, path).Replace(System.IO.Path.DirectorySeparatorChar, '/'), length, crc.Value, Convert.ToHexStringLower(sha.GetHashAndReset()));
    }

    /// <summary>Reads a line of the manifest.</summary>
    public static StoredFile Parse(string[] parts) =>
        new(parts[1], long.Parse(parts[2], CultureInfo.InvariantCulture), uint.Parse(parts[3], NumberStyles.HexNumber, CultureInfo.InvariantCulture), parts[4]);

    /// <summary>The line of the manifest.</summary>
    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"file\t{Path}\t{Length}\t{Crc:x8}\t{Sha256}\n");

    /// <summary>Throws where the file is not what was written, by its length and CRC.</summary>
    /// <exception cref="GenerationFormatException">It is missing or damaged.</exception>
    public void Check(string folder)
    {
        string path = System.IO.Path.Combine(folder, Path);
        CheckLength(path);
        if (Length == 0) return;
        using var file = new MappedFile(path);
        var crc = new Checksum();
        const int Piece = 1 << 20;
        for (long at = 0; at < Length; at += Piece) crc.Add(file.Span(at, (int)Math.Min(Piece, Length - at)));
        if (crc.Value != Crc) throw new GenerationFormatException(path, GenerationFault.Damaged, "its checksum does not agree");
    }

    /// <summary>Throws where the file's length is not what was written.</summary>
    /// <exception cref="GenerationFormatException">It is missing or damaged.</exception>
    public void CheckLength(string path)
    {
        var info = new FileInfo(path);
        if (!info.Exists) throw new GenerationFormatException(path, GenerationFault.Damaged, "it is missing");
        if (info.Length != Length) throw new GenerationFormatException(path, GenerationFault.Damaged, $"it has {info.Length} bytes, the manifest says {Length}");
    }

    /// <summary>Throws where the file is not what was written, by its SHA-256.</summary>
    /// <exception cref="GenerationFormatException">It is missing or damaged.</exception>
    public void Verify(string folder)
    {
        string path = System.IO.Path.Combine(folder, Path);
        CheckLength(path);
        if (Of(folder, path) != this) throw new GenerationFormatException(path, GenerationFault.Damaged, "its SHA-256 does not agree");
    }
}
