using System.Buffers;
using System.Runtime.InteropServices;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Reads comma-separated records (RFC 4180) strictly and says where each begins. Not thread-safe.</summary>
internal sealed class CsvReader(string file, string text)
{
    /// <summary>No record of an official list comes near this; an unclosed quote would swallow the rest of the file.</summary>
    private const int MostRecordLength = 1 << 20;

    private static readonly SearchValues<char> s_ends = SearchValues.Create(",\r\n\"");

    private readonly List<string> _fields = [];
    private int _at;
    private int _line = 1;

    /// <summary>The fields of the record that was read last.</summary>
    public ReadOnlySpan<string> Fields => CollectionsMarshal.AsSpan(_fields);

    /// <summary>The 1-based line on which the last record begins.</summary>
    public int Line { get; private set; }

    /// <summary>Reads the next record; empty lines are passed over.</summary>
    /// <returns>Whether there was one.</returns>
    /// <exception cref="SanctionsListFormatException">A quote stands where none may, is not closed, or the record is too long.</exception>
    public bool Read()
    {
        while (_at < text.Length && text[_at] is '\r' or '\n') SkipLineEnd();
        if (_at >= text.Length) return false;
        Line = _line;
        _fields.Clear();
        int start = _at;
        while (true)
        {
            _fields.Add(_at < text.Length && text[_at] == '"' ? ReadQuoted(start) : ReadPlain());
            if (_at >= text.Length) return true;
            if (text[_at] == ',')
            {
                _at++;
                continue;
            }

            SkipLineEnd();
            return true;
        }
    }

    private string ReadPlain()
    {
        int start = _at;
        int length = text.AsSpan(start).IndexOfAny(s_ends);
        _at = length < 0 ? text.Length : start + length;
        if (_at < text.Length && text[_at] == '"') throw new SanctionsListFormatException(file, _line, $"A quotation mark stands inside field {_fields.Count + 1}, which does not begin with one.");
        return text[start.._at];
    }

    private string ReadQuoted(int recordStart)
    {
        int start = ++_at;
        bool doubled = false;
        while (true)
        {
            int next = text.AsSpan(_at).IndexOf('"');
            if (next < 0 || _at + next - recordStart > MostRecordLength) throw new SanctionsListFormatException(file, Line, $"The quotation mark that opens field {_fields.Count + 1} is not closed: the file is cut or damaged.");
            _line += text.AsSpan(_at, next).Count('\n');
            _at += next + 1;
            if (_at < text.Length && text[_at] == '"')
            {
                doubled = true;
                _at++;
                continue;
            }

            string field = text[start..(_at - 1)];
            if (_at < text.Length && text[_at] is not (',' or '\r' or '\n')) throw new SanctionsListFormatException(file, _line, $"Field {_fields.Count + 1} goes on behind its closing quotation mark.");
            return doubled ? field.Replace("\"\"", "\"", StringComparison.Ordinal) : field;
        }
    }

    private void SkipLineEnd()
    {
        if (text[_at] == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n') _at++;
        _at++;
        _line++;
    }
}
