namespace SanctionsScreening.Lists.Reading;

/// <summary>The bytes of a text that come next, as many as its longest record needs. Not thread-safe. The stream stays open.</summary>
internal sealed class SlidingBuffer(Stream stream)
{
    private byte[] _bytes = new byte[ReadingDefaults.BufferBytes];
    private int _start, _end;

    /// <summary>Whether nothing comes after <see cref="Ahead"/>.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>What was read and not taken; valid until the next <see cref="Fill"/>.</summary>
    public ReadOnlySpan<byte> Ahead => _bytes.AsSpan(_start, _end - _start);

    /// <summary>Reads the first bytes and passes over the mark of UTF-8.</summary>
    /// <exception cref="SanctionsListFormatException">The file is empty or no text.</exception>
    public void Begin(string file)
    {
        while (_end < 64 && !HasEnded) Fill();
        ContentSniffer.RequireText(Ahead, file);
        _start = ContentSniffer.Utf8MarkLength(Ahead);
    }

    /// <summary>Takes the first bytes, and passes over those that part them from what follows.</summary>
    /// <returns>The bytes; valid until the next <see cref="Fill"/>.</returns>
    public ReadOnlyMemory<byte> Take(int length, int passed)
    {
        ReadOnlyMemory<byte> taken = _bytes.AsMemory(_start, length);
        _start += length + passed;
        return taken;
    }

    /// <summary>Reads on, with room for at least one byte more.</summary>
    public void Fill()
    {
        Ahead.CopyTo(_bytes);
        _end -= _start;
        _start = 0;
        if (_end == _bytes.Length) Array.Resize(ref _bytes, _bytes.Length * 2);
        int read = stream.Read(_bytes, _end, _bytes.Length - _end);
        _end += read;
        HasEnded = read == 0;
    }
}
