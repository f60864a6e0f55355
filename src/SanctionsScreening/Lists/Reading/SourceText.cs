using System.Security.Cryptography;
using System.Text;

namespace SanctionsScreening.Lists.Reading;

/// <summary>A list's file, whole: its text and the hash of its bytes.</summary>
/// <param name="File">The file's name without its folder.</param>
/// <param name="Text">The decoded text, without a byte order mark.</param>
/// <param name="Hash">SHA-256 of the bytes, lower-case hexadecimal.</param>
internal sealed record SourceText(string File, string Text, string Hash)
{
    /// <summary>Larger files than any official list by far are refused before they are read.</summary>
    private const long MostBytes = 1L << 30;

    private static readonly UTF8Encoding s_strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a UTF-8 file.</summary>
    /// <exception cref="SanctionsListFormatException">The file is empty, too large, or not UTF-8 text.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static async ValueTask<SourceText> ReadAsync(string path, CancellationToken cancellationToken)
    {
        string name = Path.GetFileName(path);
        var info = new FileInfo(path);
        if (!info.Exists) throw new FileNotFoundException($"The list file '{path}' does not exist.", path);
        if (info.Length > MostBytes) throw new SanctionsListFormatException(name, 0, $"The file has {info.Length} bytes; no list has more than {MostBytes}.");
        byte[] bytes = await System.IO.File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
        return Decode(name, bytes);
    }

    /// <summary>Decodes UTF-8 bytes.</summary>
    /// <exception cref="SanctionsListFormatException">The bytes are empty or not UTF-8 text.</exception>
    public static SourceText Decode(string name, ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length == 0) throw new SanctionsListFormatException(name, 0, "The file is empty.");
        string hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        if (bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]) throw new SanctionsListFormatException(name, 1, "The file is UTF-16; UTF-8 is expected.");
        ReadOnlySpan<byte> content = bytes is [0xEF, 0xBB, 0xBF, ..] ? bytes[3..] : bytes;
        try
        {
            return new SourceText(name, s_strict.GetString(content), hash);
        }
        catch (DecoderFallbackException exception)
        {
            int line = 1 + content[..Math.Clamp(exception.Index, 0, content.Length)].Count((byte)'\n');
            throw new SanctionsListFormatException(name, line, "The line is not valid UTF-8.", exception);
        }
    }

    /// <summary>One hash for a list of several files: the hash of their hashes, in order.</summary>
    public static string CombinedHash(IReadOnlyList<SourceText> files) =>
        files.Count == 1 ? files[0].Hash : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(files.Select(static f => f.Hash)))));
}
