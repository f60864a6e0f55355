using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Which column holds which field.</summary>
internal sealed class CustomCsvHeader
{
    private static readonly string[] Known = [.. CustomFields.Csv.Select(static column => column.Field)];
    private readonly int[] _columns;

    /// <summary>Reads the header from the record at hand.</summary>
    /// <exception cref="SanctionsListFormatException">A column is unknown or stands twice, or <c>id</c> or <c>name</c> is missing.</exception>
    public CustomCsvHeader(CsvReader csv, string file)
    {
        if (csv.Fault is { } fault) throw new SanctionsListFormatException(file, csv.Line, fault);
        Count = csv.FieldCount;
        _columns = new int[Known.Length];
        Array.Fill(_columns, -1);
        for (int i = 0; i < Count; i++)
        {
            string name = csv.GetString(i).Trim();
            int known = Array.FindIndex(Known, text => text.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (known < 0) throw new SanctionsListFormatException(file, csv.Line, $"The column '{name}' is unknown; the columns are {string.Join(", ", Known)}.");
            if (_columns[known] >= 0) throw new SanctionsListFormatException(file, csv.Line, $"The column '{name}' stands twice.");
            _columns[known] = i;
        }

        foreach (string required in (ReadOnlySpan<string>)["id", "name"])
        {
            if (_columns[Array.IndexOf(Known, required)] < 0) throw new SanctionsListFormatException(file, csv.Line, $"The column '{required}' is missing from the header.");
        }
    }

    /// <summary>How many columns the file has.</summary>
    public int Count { get; }

    public CustomRecord Read(CsvReader csv) => new()
    {
        Id = Cell(csv, 0),
        Type = Cell(csv, 1),
        Name = Cell(csv, 2),
        Aliases = List(csv, 3),
        WeakAliases = List(csv, 4),
        DatesOfBirth = List(csv, 5),
        Countries = List(csv, 6),
        Identifiers = [.. List(csv, 7).Select(Identifier)],
        Programs = List(csv, 8),
    };

    private static (string? Type, string Value) Identifier(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, text) : (text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    private string? Cell(CsvReader csv, int known) => _columns[known] < 0 ? null : csv.GetString(_columns[known]);

    private string[] List(CsvReader csv, int known) => Cell(csv, known)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
