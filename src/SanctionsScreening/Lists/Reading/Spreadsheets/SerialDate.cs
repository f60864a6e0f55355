using System.Globalization;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Reading.Spreadsheets;

/// <summary>Days as spreadsheets count them: 1 is 1 January 1900, and a 29 February 1900 is counted that never was.</summary>
internal static class SerialDate
{
    /// <summary>1 March 1900, before which the two ways of counting differ; and the end of 2199.</summary>
    private const int First = 61, Last = 109_939;

    /// <summary>A number of a date's cell: a day, or a year that was typed as such.</summary>
    public static PartialDate? Read(string number)
    {
        int point = number.IndexOf('.', StringComparison.Ordinal);
        if (!int.TryParse(point < 0 ? number : number[..point], NumberStyles.None, CultureInfo.InvariantCulture, out int value)) return null;
        if (value is >= 1850 and <= 2199) return new PartialDate(value);
        if (value is < First or > Last) return null;
        DateOnly day = new DateOnly(1899, 12, 30).AddDays(value);
        return new PartialDate(day.Year, day.Month, day.Day);
    }
}
