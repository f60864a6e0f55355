using System.IO.Compression;
using System.Text;

namespace SanctionsScreening.Names.Unicode;

/// <summary>Reads the data files that are embedded in the assembly under their relative paths.</summary>
internal static class EmbeddedTable
{
    /// <summary>The content of a file that was deflated as a whole.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static byte[] ReadDeflated(string path)
    {
        using var inflated = new DeflateStream(Open(path), CompressionMode.Decompress);
        using var content = new MemoryStream();
        inflated.CopyTo(content);
        return content.ToArray();
    }

    /// <summary>The rows of a tab-separated file; empty lines and lines that begin with <c>#</c> are left out.</summary>
    /// <exception cref="InvalidOperationException">The assembly has no such file.</exception>
    public static IEnumerable<string[]> ReadRows(string path)
    {
        using var reader = new StreamReader(Open(path), Encoding.UTF8);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }

    private static Stream Open(string path) =>
        typeof(EmbeddedTable).Assembly.GetManifestResourceStream(path)
        ?? throw new InvalidOperationException($"The assembly has no embedded table '{path}'.");
}
