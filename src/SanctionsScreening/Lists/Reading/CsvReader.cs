using System.Globalization;
using System.Text;
using System.Text.Unicode;

namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// Reads comma-separated values (RFC 4180) strictly, in one pass over a stream's bytes. A record that breaks the rules is
/// handed on with its <see cref="Fault"/>, so that the caller decides whether the record or the file is refused.
/// Not thread-safe. Disposing it disposes the stream.
/// </summary>
internal sealed partial class CsvReader : IDisposable
{
    private const byte Quote = (byte)'"', LineFeed = (byte)'\n', CarriageReturn = (byte)'\r', EndMark = 0x1A;
    private readonly Stream _stream;
    private readonly string _file;
    private readonly CsvFormat _format;
    private readonly SlidingBuffer _buffer;
    private ReadOnlyMemory<byte> _record;
    private bool _begun;
    private int _nextLine = 1;

    public CsvReader(Stream stream, string file, CsvFormat? format = null)
    {
        _stream = stream;
        _buffer = new SlidingBuffer(stream);
        _file = file;
        _format = format ?? CsvFormat.Rfc4180;
    }

    /// <summary>The 1-based line on which the record starts.</summary>
    public int Line { get; private set; }

    /// <summary>The 1-based number of the record; blank lines are not counted.</summary>
    public int Record { get; private set; }

    /// <summary>What is wrong with the record, as a sentence; <see langword="null"/> where nothing is.</summary>
    public string? Fault { get; private set; }

    /// <summary>Whether line breaks stand in the record.</summary>
    public bool SpansLines => _record.Span.Contains(LineFeed);

    /// <summary>Whether the record ends with a line break. Only the last one of a file may lack it.</summary>
    public bool HasLineBreak { get; private set; }

    /// <summary>Whether the end mark was the last thing in the file; known when <see cref="Read"/> has returned <see langword="false"/>.</summary>
    public bool EndedWithMark { get; private set; }

    /// <summary>Goes to the next record.</summary>
    /// <returns><see langword="false"/> at the end of the file.</returns>
    /// <exception cref="SanctionsListFormatException">The file is empty, no text of the encoding, or holds a record that is too long.</exception>
    public bool Read()
    {
        if (!_begun) Begin();
        while (true)
        {
            int length = FindRecordEnd(out int lineBreak);
            if (length == 0 && lineBreak == 0) return false;
            _record = _buffer.Take(length, lineBreak);
            ReadOnlySpan<byte> record = _record.Span;
            Line = _nextLine;
            _nextLine += record.Count(LineFeed) + (lineBreak > 0 ? 1 : 0);
            if (_format.HasEndMark)
            {
                int marks = record.IndexOfAnyExcept(EndMark);
                if (marks < 0) marks = record.Length;
                EndedWithMark = marks == record.Length && (marks > 0 || EndedWithMark);
                _record = _record[marks..];
                record = record[marks..];
            }

            if (record.Trim(" \t\r"u8).IsEmpty) continue;
            Record++;
            HasLineBreak = lineBreak > 0;
            if (_format.Encoding is null && !Utf8.IsValid(record))
                throw new SanctionsListFormatException(_file, Line, "The line is not valid UTF-8; the file is damaged or in another encoding.");
            bool hasZero = ContentSniffer.HasZero(record, _file, Line);
            Split(record);
            if (hasZero) Fault ??= "The record holds a zero byte (NUL), which stands in no text: the file is damaged.";
            return true;
        }
    }

    public void Dispose() => _stream.Dispose();

    private void Begin()
    {
        _begun = true;
        _buffer.Begin(_file);
        ContentSniffer.RequireTable(_buffer.Ahead, _file);
    }

    /// <summary>The length of the record that comes next without its line break, and that of the line break; both 0 at the end of the file.</summary>
    private int FindRecordEnd(out int lineBreak)
    {
        int scanned = 0;
        bool quoted = false;
        while (true)
        {
            ReadOnlySpan<byte> ahead = _buffer.Ahead, rest = ahead[scanned..];
            int found = _format.AllowLineBreaks ? (quoted ? rest.IndexOf(Quote) : rest.IndexOfAny(Quote, LineFeed)) : rest.IndexOf(LineFeed);
            if (found >= 0)
            {
                scanned += found;
                if (rest[found] == LineFeed)
                {
                    bool pair = scanned > 0 && ahead[scanned - 1] == CarriageReturn;
                    lineBreak = pair ? 2 : 1;
                    return pair ? scanned - 1 : scanned;
                }

                quoted = !quoted;
                scanned++;
            }
            else if (_buffer.HasEnded)
            {
                lineBreak = 0;
                return ahead.Length;
            }
            else
            {
                scanned = ahead.Length;
                if (scanned > _format.MaxRecordBytes)
                    throw new SanctionsListFormatException(_file, _nextLine, string.Create(CultureInfo.InvariantCulture, $"The record is longer than {_format.MaxRecordBytes:N0} bytes; a closing quote or a line break is missing."));
                _buffer.Fill();
            }
        }
    }

    private string Decode(ReadOnlySpan<byte> bytes) => (_format.Encoding is null || Utf8.IsValid(bytes) ? Encoding.UTF8 : _format.Encoding).GetString(bytes);
}
