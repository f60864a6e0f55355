using System.Globalization;
using System.Security.Cryptography;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Passes a file's bytes on while it hashes them and holds them to a size, so that each file is read once and never buffered whole.</summary>
internal sealed class HashingStream(Stream inner, string file, long maxBytes = ReadingDefaults.MaxFileBytes) : ForwardStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private byte[]? _result;

    /// <summary>Bytes passed on so far.</summary>
    public long Count { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        int read = inner.Read(buffer);
        Count += read;
        if (Count > maxBytes)
            throw new SanctionsListFormatException(file, 0, string.Create(CultureInfo.InvariantCulture, $"The file is larger than {maxBytes:N0} bytes."));
        _hash.AppendData(buffer[..read]);
        return read;
    }

    /// <summary>Reads what a parser left unread, and returns the SHA-256 of the whole file.</summary>
    public byte[] Finish()
    {
        if (_result is not null) return _result;
        byte[] rest = new byte[4096];
        while (Read(rest) > 0)
        {
        }

        return _result = _hash.GetHashAndReset();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            inner.Dispose();
        }

        base.Dispose(disposing);
    }
}
