using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace SanctionsScreening.Lists.Archive;

/// <summary>Writes and reads the archive's files: whole or not at all, and checked against their own hash.</summary>
internal static class ArchiveFile
{
    private const int HashBytes = SHA256.HashSizeInBytes;


    /// <summary>Writes a value beside its place and moves it there, so that a process that dies leaves the earlier file or none.</summary>
    public static void Write<T>(string path, T value, JsonTypeInfo<T> type)
    {
        string part = path + "." + Guid.NewGuid().ToString("N") + ".part";
        try
        {
            using (FileStream file = new(part, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None))
            {
                file.Write(new byte[HashBytes]);
                using (BrotliStream compressed = new(file, CompressionLevel.Fastest, leaveOpen: true)) JsonSerializer.Serialize(compressed, value, type);
                file.Flush();
                file.Position = HashBytes;
                byte[] hash = SHA256.HashData(file);
                file.Position = 0;
                file.Write(hash);
                file.Flush(flushToDisk: true);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    /// <summary>Reads a file back.</summary>
    /// <exception cref="InvalidDataException">The file is not what was written.</exception>
    public static T Read<T>(string path, JsonTypeInfo<T> type)
    {
        string name = Path.GetFileName(path);
        try
        {
            using FileStream file = new(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            byte[] expected = new byte[HashBytes];
            file.ReadExactly(expected);
            if (!SHA256.HashData(file).AsSpan().SequenceEqual(expected)) throw new InvalidDataException($"The archive's file {name} is damaged: its content has another hash.");
            file.Position = HashBytes;
            using BrotliStream json = new(file, CompressionMode.Decompress);
            return JsonSerializer.Deserialize(json, type) ?? throw new InvalidDataException($"The archive's file {name} is empty.");
        }
        catch (Exception e) when (e is EndOfStreamException or JsonException or ArgumentException)
        {
            throw new InvalidDataException($"The archive's file {name} is damaged.", e);
        }
    }
}
