namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// Undoes what a spreadsheet program does to a file whose separator it does not know: each line became one quoted field, its
/// commas tabs, and tabs fill the line up. Lines that are not so are passed on as they are. Not thread-safe; disposing it disposes
/// the stream.
/// </summary>
internal sealed class UnwrappedLines(Stream inner) : ForwardStream
{
    private readonly byte[] _in = new byte[ReadingDefaults.BufferBytes];
    private int _at, _end, _tabs;
    private bool _isStart = true, _isWrapped, _hasQuote;

    /// <summary>Whether a file begins like one that was so changed: a quote before the header and a separator inside.</summary>
    public static bool IsWrapped(ReadOnlySpan<byte> start)
    {
        start = start[ContentSniffer.Utf8MarkLength(start)..];
        return start.Length > 1 && start[0] == '"' && start[1..].IndexOfAny((byte)'"', (byte)';') is >= 0 and var first && start[1 + first] == ';';
    }

    public override int Read(Span<byte> buffer)
    {
        // A byte read makes at most the tabs before it and itself.
        int written = 0;
        while (written < buffer.Length)
        {
            if (_tabs > 0 && !IsNext((byte)'\t') && !IsLineEnd())
            {
                buffer[written++] = (byte)',';
                _tabs--;
                continue;
            }

            if (!TryNext(out byte next)) break;
            if (_isStart)
            {
                _isStart = false;
                _isWrapped = next == '"';
                _hasQuote = false;
                if (_isWrapped) continue;
            }

            if (next == '\n')
            {
                (_isStart, _tabs) = (true, 0);
                buffer[written++] = next;
            }
            else if (!_isWrapped)
            {
                buffer[written++] = next;
            }
            else if (next == '\t')
            {
                _tabs++;
            }
            else if (next == '"' && !_hasQuote)
            {
                // The first of two, or the one that ends the line.
                _hasQuote = true;
            }
            else
            {
                _hasQuote = false;
                buffer[written++] = next;
            }
        }

        return written;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing) inner.Dispose();
        base.Dispose(disposing);
    }

    private bool IsNext(byte value) => Fill(1) && _in[_at] == value;

    /// <summary>Whether the closing quote and the end of the line come next, or the file ends.</summary>
    private bool IsLineEnd()
    {
        if (!Fill(3)) return !Fill(1) || _in[_at] is (byte)'"' or (byte)'\r' or (byte)'\n';
        return _in[_at] is (byte)'\r' or (byte)'\n' || (_in[_at] == '"' && _in[_at + 1] is (byte)'\r' or (byte)'\n');
    }

    private bool TryNext(out byte next)
    {
        next = 0;
        if (!Fill(1)) return false;
        next = _in[_at++];
        return true;
    }

    private bool Fill(int count)
    {
        while (_end - _at < count)
        {
            if (_at > 0)
            {
                _in.AsSpan(_at, _end - _at).CopyTo(_in);
                (_end, _at) = (_end - _at, 0);
            }

            int read = inner.Read(_in, _end, _in.Length - _end);
            if (read == 0) return false;
            _end += read;
        }

        return true;
    }
}
