using System.Globalization;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Finds files whose columns were moved: below their header, or in a table that has none. One odd value is a novelty or a slip and is
/// kept; a column of odd values is another column. Not thread-safe.
/// </summary>
internal sealed class ColumnCheck(string file, params ReadOnlySpan<(string Column, string What, Func<string, bool> Fits)> checks)
{
    private readonly (string Column, string What, Func<string, bool> Fits)[] _checks = checks.ToArray();
    private readonly (int Values, int Misfits, int FirstLine)[] _counts = new (int, int, int)[checks.Length];

    /// <summary>How many odd values are slips in any file.</summary>
    /// <value>The default is 3: the official files have up to five in a column, which holds far more values than twice that.</value>
    public int MinMisfits { get; init; } = 3;

    /// <summary>The share of a column's values, from which on odd ones are another column's.</summary>
    /// <value>The default is a half.</value>
    public double MinMisfitShare { get; init; } = 0.5;

    /// <summary>What the columns should be in the order of.</summary>
    /// <value>The default is "the header".</value>
    public string Order { get; init; } = "the header";

    /// <summary>Takes note of a value of the check of that number.</summary>
    public void Add(int check, string? value, int line)
    {
        if (value is null) return;
        ref (int Values, int Misfits, int FirstLine) count = ref _counts[check];
        count.Values++;
        if (!_checks[check].Fits(value) && count.Misfits++ == 0) count.FirstLine = line;
    }

    /// <exception cref="SanctionsListFormatException">Too many of a column's values belong into another.</exception>
    public void Require()
    {
        for (int i = 0; i < _checks.Length; i++)
        {
            (int values, int misfits, int line) = _counts[i];
            if (misfits <= MinMisfits || misfits < values * MinMisfitShare) continue;
            throw new SanctionsListFormatException(file, line, string.Create(CultureInfo.InvariantCulture, $"In {misfits:N0} of {values:N0} records the column '{_checks[i].Column}' holds no {_checks[i].What}; the columns are not in the order of {Order}."));
        }
    }
}
