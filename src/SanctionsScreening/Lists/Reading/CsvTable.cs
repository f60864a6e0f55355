using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Reading;

/// <summary>
/// A file of comma-separated values whose first record names the columns: they may stand in any order. A column that the
/// format's table does not know is reported, as is a record with too many or too few fields. Not thread-safe.
/// </summary>
internal sealed class CsvTable
{
    private readonly CsvReader _csv;
    private readonly string _file;
    private readonly Dictionary<string, int> _columns = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<int> _nameless = [];
    private readonly UnreadFields _unread;
    private readonly int _count;

    // Columns are checked and mapped, and cleaned once for both.
    private readonly (int Record, string? Text)[] _texts;

    /// <summary>Reads the header.</summary>
    /// <param name="csv">Stands before the header.</param>
    /// <param name="file">The file's name.</param>
    /// <param name="known">The columns that the format may have.</param>
    /// <param name="required">Those that it must have.</param>
    /// <param name="unread">Receives the columns that are not known.</param>
    /// <param name="repeated">The column that stands once for each part of a record, always with the same value.</param>
    /// <exception cref="SanctionsListFormatException">There is no header, or it lacks a required column or names one twice.</exception>
    public CsvTable(CsvReader csv, string file, IReadOnlyList<FieldUse> known, ReadOnlySpan<string> required, UnreadFields unread, string? repeated = null)
    {
        _csv = csv;
        _file = file;
        _unread = unread;
        if (!csv.Read()) throw new SanctionsListFormatException(file, 1, "The file has no line that names its columns.");
        if (csv.Fault is { } fault) throw new SanctionsListFormatException(file, csv.Line, fault);
        if (!csv.HasLineBreak) throw new SanctionsListFormatException(file, csv.Line, "The file ends in the line that names its columns: it was cut.");
        _count = csv.FieldCount;
        _texts = new (int, string?)[_count];
        HashSet<string> names = new(known.Count, StringComparer.OrdinalIgnoreCase);
        foreach (FieldUse field in known) names.Add(field.Field);
        for (int i = 0; i < _count; i++)
        {
            string name = ListText.Clean(csv.GetString(i));
            if (name.Length == 0) _nameless.Add(i);
            else if (!names.Contains(name)) unread.Add(name, csv.Line);
            else if (!_columns.TryAdd(name, i) && !name.Equals(repeated, StringComparison.OrdinalIgnoreCase)) throw new SanctionsListFormatException(file, csv.Line, $"The column '{name}' stands twice.");
        }

        Require(required);
    }

    /// <summary>The 1-based line on which the record starts.</summary>
    public int Line => _csv.Line;

    /// <summary>What is wrong with the record; <see langword="null"/> where nothing is.</summary>
    public string? Fault => !_csv.HasLineBreak ? "The file ends in this record without a line break: it was cut, and what stood behind is missing." : _csv.Fault ?? (_csv.FieldCount != _count ? $"The record has {_csv.FieldCount} fields, and the header {_count}." : null);

    /// <summary>Whether a record at which the file was cut is a fault of its own, and not of the file.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    public bool ReportsCutEnd { get; init; }

    /// <summary>The place of a column; -1 where the file has none of that name.</summary>
    public int Column(string name) => _columns.GetValueOrDefault(name, -1);

    /// <exception cref="SanctionsListFormatException">The header lacks one of the columns.</exception>
    public void Require(params ReadOnlySpan<string> columns)
    {
        foreach (string name in columns)
        {
            if (!_columns.ContainsKey(name)) throw new SanctionsListFormatException(_file, 1, $"The column '{name}' is missing; the file is of another format, or its header is damaged.");
        }
    }

    /// <summary>Requires one of the names under which a column was published.</summary>
    /// <exception cref="SanctionsListFormatException">The header lacks them all.</exception>
    public void RequireAny(params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            if (_columns.ContainsKey(name)) return;
        }

        Require(names);
    }

    /// <summary>Reports the columns that the header lacks, without which the list can be read.</summary>
    public void Expect(IEnumerable<FieldUse> columns)
    {
        foreach (FieldUse column in columns)
        {
            if (!_columns.ContainsKey(column.Field)) _unread.AddAbsent(column.Field);
        }
    }

    /// <summary>Goes to the next record.</summary>
    /// <exception cref="SanctionsListFormatException">The last record does not end with a line break, so that it was cut, or a quote that is not closed swallowed the lines behind it.</exception>
    public bool Read()
    {
        if (!_csv.Read()) return false;
        if (!_csv.HasLineBreak && !ReportsCutEnd) throw new SanctionsListFormatException(_file, _csv.Line, "The last line does not end with a line break: the file was cut.");
        if (!_csv.HasLineBreak && _csv.Fault is { } fault && _csv.SpansLines) throw new SanctionsListFormatException(_file, _csv.Line, $"{fault} The lines from here to the end of the file stand in this record.");
        foreach (int column in _nameless)
        {
            if (column < _csv.FieldCount && !_csv.GetBytes(column).Trim(" \t"u8).IsEmpty) _unread.Add($"(column {column + 1}, which has no name)", Line);
        }

        return true;
    }

    /// <summary>A field, cleaned; <see langword="null"/> where it is blank or the file has no such column.</summary>
    public string? Text(int column)
    {
        if (column < 0) return null;
        if (_texts[column].Record != _csv.Record) _texts[column] = (_csv.Record, _csv.GetBytes(column).IsEmpty ? null : ListText.CleanOrNull(_csv.GetString(column)));
        return _texts[column].Text;
    }
}
