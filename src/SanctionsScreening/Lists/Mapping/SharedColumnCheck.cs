using System.Globalization;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Nearly every name is a party's own, while a programme is shared by many: so the two columns tell themselves from each other and from
/// most others. Not thread-safe.
/// </summary>
internal sealed class SharedColumnCheck(string file, string nameColumn, string programColumn)
{
    /// <summary>In shorter files names and programmes may be equally rare. The shortest real set has 442 parties with 442 names and 20 programmes.</summary>
    private const int MinRows = 100;

    private readonly HashSet<string> _names = new(StringComparer.Ordinal), _programs = new(StringComparer.Ordinal);
    private int _rows, _firstLine;

    /// <summary>How many rows a programme has at least in the mean.</summary>
    /// <value>The default is 2.</value>
    public int MinRowsOfAProgram { get; init; } = 2;

    /// <summary>What the columns should be in the order of.</summary>
    /// <value>The default is "the header".</value>
    public string Order { get; init; } = "the header";

    public void Add(string? name, string? program, int line)
    {
        if (_rows++ == 0) _firstLine = line;
        _names.Add(name ?? "");
        _programs.Add(program ?? "");
    }

    /// <exception cref="SanctionsListFormatException">Names are shared, or programmes are not.</exception>
    public void Require()
    {
        if (_rows < MinRows || (_names.Count * 2 >= _rows && (long)_programs.Count * MinRowsOfAProgram <= _rows)) return;
        throw new SanctionsListFormatException(file, _firstLine, string.Create(CultureInfo.InvariantCulture, $"{_rows:N0} records have {_names.Count:N0} distinct values in the column '{nameColumn}' and {_programs.Count:N0} in the column '{programColumn}', where names differ and programmes do not; the columns are not in the order of {Order}."));
    }
}
