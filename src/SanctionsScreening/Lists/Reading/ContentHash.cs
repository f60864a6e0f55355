using System.Security.Cryptography;

namespace SanctionsScreening.Lists.Reading;

/// <summary>The hashes that name a list's content (<see cref="SanctionsListVersion.ContentHash"/>).</summary>
internal static class ContentHash
{
    /// <summary>SHA-256 of the bytes.</summary>
    public static byte[] Of(ReadOnlySpan<byte> content) => SHA256.HashData(content);

    /// <summary>
    /// One hash for a list of several files. A single file keeps its own hash, so that a person can check it with
    /// sha256sum; several give the SHA-256 of their hashes' bytes, in the order in which the source takes the files.
    /// </summary>
    public static string Combine(params ReadOnlySpan<byte[]> fileHashes)
    {
        if (fileHashes.Length == 1) return Convert.ToHexStringLower(fileHashes[0]);
        using IncrementalHash all = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (byte[] hash in fileHashes) all.AppendData(hash);
        return Convert.ToHexStringLower(all.GetHashAndReset());
    }
}
