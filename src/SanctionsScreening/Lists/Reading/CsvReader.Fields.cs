using System.Runtime.CompilerServices;

namespace SanctionsScreening.Lists.Reading;

/// <content>The fields of the record at hand.</content>
internal sealed partial class CsvReader
{
    private (int Start, int Length, bool Quoted, bool Doubled)[] _fields = new (int, int, bool, bool)[16];

    /// <summary>How many fields the record has; those up to the place of the <see cref="Fault"/> where it has one.</summary>
    public int FieldCount { get; private set; }

    /// <summary>Whether the field was written in quotes.</summary>
    public bool IsQuoted(int index) => _fields[index].Quoted;

    /// <summary>The field's bytes without its quotes; valid until the next <see cref="Read"/>. Doubled quotes are still doubled.</summary>
    public ReadOnlySpan<byte> GetBytes(int index) => _record.Span.Slice(_fields[index].Start, _fields[index].Length);

    /// <summary>The field's text, untrimmed.</summary>
    public string GetString(int index)
    {
        string text = Decode(GetBytes(index));
        return _fields[index].Doubled ? text.Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    /// <summary>The same, for a column that says the same of many records.</summary>
    public string GetString(int index, TextPool pool) => _format.Encoding is null && !_fields[index].Doubled ? pool.Get(GetBytes(index)) : GetString(index);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Split(ReadOnlySpan<byte> record)
    {
        byte separator = (byte)_format.Separator;
        FieldCount = 0;
        Fault = null;
        int at = 0;
        while (true)
        {
            bool quoted = at < record.Length && record[at] == Quote, doubled = false;
            int start = quoted ? at + 1 : at, end;
            if (quoted)
            {
                end = start;
                while (true)
                {
                    int quote = record[end..].IndexOf(Quote);
                    if (quote < 0)
                    {
                        Fault = $"A quote opened in field {FieldCount + 1} is not closed.";
                        return;
                    }

                    end += quote;
                    if (end + 1 >= record.Length || record[end + 1] != Quote) break;
                    doubled = true;
                    end += 2;
                }

                at = end + 1;
                if (at < record.Length && record[at] != separator)
                {
                    Fault = $"Field {FieldCount + 1} goes on after its closing quote.";
                    return;
                }
            }
            else
            {
                int length = record[start..].IndexOf(separator);
                end = at = length < 0 ? record.Length : start + length;
                if (record[start..end].Contains(Quote))
                {
                    Fault = $"Field {FieldCount + 1} holds a quote but is not quoted.";
                    return;
                }
            }

            if (FieldCount == _fields.Length) Array.Resize(ref _fields, _fields.Length * 2);
            _fields[FieldCount++] = (start, end - start, quoted, doubled);
            if (at >= record.Length) return;
            at++;
        }
    }
}
