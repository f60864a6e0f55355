using System.Globalization;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Finds files whose columns were moved below their header. One odd value is a novelty or a slip and is kept; a column of odd
/// values is another column. Not thread-safe.
/// </summary>
internal sealed class ColumnCheck(string file, params ReadOnlySpan<(string Column, string What, Func<string, bool> Fits)> checks)
{
    /// <summary>Fewer odd values are slips in any file: the official ones have up to five in a column.</summary>
    private const int MinMisfits = 3;

    private readonly (string Column, string What, Func<string, bool> Fits)[] _checks = checks.ToArray();
    private readonly (int Values, int Misfits, int FirstLine)[] _counts = new (int, int, int)[checks.Length];

    /// <summary>Takes note of a value of the check of that number.</summary>
    public void Add(int check, string? value, int line)
    {
        if (value is null) return;
        ref (int Values, int Misfits, int FirstLine) count = ref _counts[check];
        count.Values++;
        if (!_checks[check].Fits(value) && count.Misfits++ == 0) count.FirstLine = line;
    }

    /// <exception cref="SanctionsListFormatException">Half of a column's values belong into another.</exception>
    public void Require()
    {
        for (int i = 0; i < _checks.Length; i++)
        {
            (int values, int misfits, int line) = _counts[i];
            if (misfits <= MinMisfits || misfits * 2 < values) continue;
            throw new SanctionsListFormatException(file, line, string.Create(CultureInfo.InvariantCulture, $"In {misfits:N0} of {values:N0} records the column '{_checks[i].Column}' holds no {_checks[i].What}; the columns are not in the order of the header."));
        }
    }
}
