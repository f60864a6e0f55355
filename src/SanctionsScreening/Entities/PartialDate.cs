using System.Globalization;
using System.Text.Json.Serialization;

namespace SanctionsScreening.Entities;

/// <summary>
/// A date as far as it is known: a year, a month of a year, or a day; or a range of years.
/// A value type; the default value is not a date and must not be used (<see cref="Year"/> is 0). In JSON it is the text that <see cref="TryParse"/> reads.
/// </summary>
[JsonConverter(typeof(PartialDateJsonConverter))]
public readonly record struct PartialDate
{
    /// <summary>Makes a date from its known parts.</summary>
    /// <param name="year">1 to 9999.</param>
    /// <param name="month">1 to 12, or <see langword="null"/> where unknown.</param>
    /// <param name="day">1 to the month's length, or <see langword="null"/> where unknown; needs a month.</param>
    /// <exception cref="ArgumentOutOfRangeException">A part is outside its range, or a day is given without a month.</exception>
    public PartialDate(int year, int? month = null, int? day = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(year, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(year, 9999);
        if (month is < 1 or > 12) throw new ArgumentOutOfRangeException(nameof(month), month, "A month is 1 to 12.");
        if (day is not null && (month is null || day < 1 || day > DateTime.DaysInMonth(year, month.Value)))
            throw new ArgumentOutOfRangeException(nameof(day), day, "A day needs a month that has it.");
        Year = year;
        Month = month;
        Day = day;
    }

    /// <summary>The year, or the first year of a range.</summary>
    public int Year { get; }

    /// <summary>The month, 1 to 12; <see langword="null"/> where unknown.</summary>
    public int? Month { get; }

    /// <summary>The day of the month; <see langword="null"/> where unknown.</summary>
    public int? Day { get; }

    /// <summary>The last year of a range; <see langword="null"/> where the date is no range.</summary>
    /// <value><see cref="Year"/> to 9999. A range is of whole years, without a month.</value>
    /// <exception cref="ArgumentOutOfRangeException">The year lies before the first one or beyond 9999, or the date has a month.</exception>
    public int? LastYear
    {
        get;
        init => field = value is null || (value >= Year && value <= 9999 && Month is null) ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "A range is of whole years and ends in its first one or later, up to 9999.");
    }

    /// <summary>Whether the list calls the date approximate ("circa").</summary>
    public bool IsApproximate { get; init; }

    /// <summary>Reads the form that requests and the library's own files use.</summary>
    /// <param name="text">"1970", "1970-03", "1970-03-04", "circa 1970", "1968..1971"; surrounding white space is ignored.</param>
    /// <param name="date">The date, when the result is <see langword="true"/>.</param>
    /// <returns>Whether the text is such a date.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        if (string.IsNullOrWhiteSpace(text)) return false;
        ReadOnlySpan<char> rest = text.AsSpan().Trim();
        bool circa = false;
        if (rest.StartsWith("circa ", StringComparison.OrdinalIgnoreCase))
        {
            circa = true;
            rest = rest[6..].TrimStart();
        }

        int range = rest.IndexOf("..", StringComparison.Ordinal);
        if (range > 0)
        {
            if (!TryNumber(rest[..range], 4, out int first) || !TryNumber(rest[(range + 2)..], 4, out int last) || first < 1 || last < first) return false;
            date = new PartialDate(first) { LastYear = last, IsApproximate = circa };
            return true;
        }

        int? month = null, day = null;
        if (rest.Length is not (4 or 7 or 10) || !TryNumber(rest[..4], 4, out int year) || year < 1) return false;
        if (rest.Length >= 7)
        {
            if (rest[4] != '-' || !TryNumber(rest[5..7], 2, out int m) || m is < 1 or > 12) return false;
            month = m;
        }

        if (rest.Length == 10)
        {
            if (rest[7] != '-' || !TryNumber(rest[8..], 2, out int d) || d < 1 || d > DateTime.DaysInMonth(year, month!.Value)) return false;
            day = d;
        }

        date = new PartialDate(year, month, day) { IsApproximate = circa };
        return true;
    }

    /// <summary>Writes the form that <see cref="TryParse"/> reads.</summary>
    public override string ToString()
    {
        string text = Year.ToString("0000", CultureInfo.InvariantCulture);
        if (LastYear is { } last) text += ".." + last.ToString("0000", CultureInfo.InvariantCulture);
        else if (Month is { } month)
        {
            text += "-" + month.ToString("00", CultureInfo.InvariantCulture);
            if (Day is { } day) text += "-" + day.ToString("00", CultureInfo.InvariantCulture);
        }

        return IsApproximate ? "circa " + text : text;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int digits, out int value)
    {
        value = 0;
        return text.Length == digits && !text.ContainsAnyExceptInRange('0', '9') && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
