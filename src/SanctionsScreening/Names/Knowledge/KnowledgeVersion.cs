using System.Security.Cryptography;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// Identifies the content of all tables of this folder: the same version means the same words in the same classes.
/// <see cref="ScreeningStatus.TablesVersion"/> tells it, so that a decision is replayed with the knowledge that made it.
/// </summary>
internal static class KnowledgeVersion
{
    private static readonly Lazy<string> Version = new(Compute);

    /// <summary>Sixteen hexadecimal digits of a SHA-256 over every table's name, bytes and added rows.</summary>
    internal static string Current => Version.Value;

    private static string Compute()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[16 * 1024];
        foreach (var name in KnowledgeTable.Names)
        {
            hash.AppendData(System.Text.Encoding.ASCII.GetBytes(name));
            using Stream table = KnowledgeTable.Open(name);
            for (int read; (read = table.Read(buffer)) > 0;) hash.AppendData(buffer.AsSpan(0, read));
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(KnowledgeAdditions.Of(name)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8));
    }
}
