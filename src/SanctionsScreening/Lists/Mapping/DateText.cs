using System.Globalization;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Reads dates as lists write them, one or several in a field: "1970-03-04", "4.3.1970", "00/00/1980", "dd/mm/1945", "4 Mar. 1970",
/// "March 1970", "circa 1970", "1970 (approximately)", "between 1968 and 1970", "1968-1970", "early 1970s", "(a) 1974, (b) 1975".
/// Numbers alone are day, month, year: no list writes the month first.
/// </summary>
internal static class DateText
{
    /// <summary>Years outside are no dates of birth or listing in the Gregorian calendar; the Iranian and Hijri calendars are in the 14th century.</summary>
    public const int FirstYear = 1800, LastYear = 2199;

    /// <summary>Reads the only date in a text.</summary>
    /// <returns>Whether the text is one date and nothing else.</returns>
    public static bool TryRead(string? text, out PartialDate date)
    {
        List<PartialDate> dates = [];
        bool isOne = text is not null && ReadAll(text, dates) && dates.Count == 1;
        date = isOne ? dates[0] : default;
        return isOne;
    }

    /// <summary>The only date in a text; <see langword="null"/> where it is another text.</summary>
    public static PartialDate? ReadOrNull(string? text) => TryRead(text, out PartialDate date) ? date : null;

    /// <summary>The only date in a text where it is a day.</summary>
    public static DateOnly? ReadDay(string? text) =>
        TryRead(text, out PartialDate date) && date is { Month: { } month, Day: { } day } ? new DateOnly(date.Year, month, day) : null;

    /// <summary>The day of a time stamp such as "2026-02-27T00:00:09.554Z": the list's own day, whatever the hour is elsewhere.</summary>
    public static DateOnly? ReadDayOfStamp(string? text) =>
        text is { Length: >= 10 } && DateOnly.TryParseExact(text.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;

    /// <summary>Reads every date in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="dates">Receives the dates.</param>
    /// <returns>Whether all of the text was understood.</returns>
    public static bool ReadAll(string text, List<PartialDate> dates)
    {
        DateScanner scanner = new(text, dates);
        return scanner.Scan();
    }
}
