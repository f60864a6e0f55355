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
        int[] fields = [.. Enumerable.Range(0, Count).Select(i => FieldOf(csv.GetString(i).Trim()))];

        // Without a header a party stands here, and its name is not for a log.
        if (Array.TrueForAll(fields, static field => field < 0))
            throw new SanctionsListFormatException(file, csv.Line, $"None of the columns is known{Separated(csv)}; the first line must name them, and they are {string.Join(", ", Known)}.");
        for (int i = 0; i < Count; i++)
        {
            string name = csv.GetString(i).Trim();
            int known = fields[i];
            if (name.Length == 0) throw new SanctionsListFormatException(file, csv.Line, $"The column {i + 1} of the header has no name.");
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

    private static int FieldOf(string name) => Array.FindIndex(Known, text => text.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static string Separated(CsvReader csv)
    {
        if (csv.FieldCount > 1) return "";
        string line = csv.GetString(0);
        foreach ((char separator, string called) in (ReadOnlySpan<(char, string)>)[(';', "semicolons"), ('\t', "tabs"), ('|', "vertical bars")])
        {
            if (line.Split(separator, StringSplitOptions.TrimEntries).Any(static name => FieldOf(name.Trim('"')) >= 0)) return $", as they are parted by {called} and not by commas";
        }

        return "";
    }

    private static (string? Type, string Value) Identifier(string text)
    {
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? (null, text) : (text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    private string? Cell(CsvReader csv, int known) => _columns[known] < 0 ? null : csv.GetString(_columns[known]);

    private string[] List(CsvReader csv, int known) => Cell(csv, known)?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
