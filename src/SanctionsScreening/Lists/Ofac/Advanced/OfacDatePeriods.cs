using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac.Advanced;

/// <summary>Reads the dates of the Advanced format, each a period with a first and a last day.</summary>
internal static class OfacDatePeriods
{
    private static readonly string[] Unused = ["CalendarTypeID", "YearFixed", "MonthFixed", "DayFixed"];

    /// <summary>The period as a date as far as it is known; <see langword="null"/> where it has no start.</summary>
    public static PartialDate? Read(XmlPart? period)
    {
        if (period is null) return null;
        period.Ignore(Unused);
        if (period.One("Start") is not { } start || period.One("End") is not { } end) return null;
        start.Ignore(Unused);
        end.Ignore(Unused);
        bool isCirca = start.Attribute("Approximate") == "true" | end.Attribute("Approximate") == "true";
        start.One("To")?.Ignore("Year", "Month", "Day");
        end.One("From")?.Ignore("Year", "Month", "Day");
        return Day(start.One("From")) is { } first && Day(end.One("To")) is { } last && last >= first ? Between(first, last) with { IsApproximate = isCirca } : null;
    }

    /// <summary>Year, Month and Day.</summary>
    public static DateOnly? Day(XmlPart? point)
    {
        if (point is null || !TryNumber(point.Take("Year"), out int year) || year is < 1 or > 9999) return null;
        int month = TryNumber(point.Take("Month"), out int m) && m is >= 1 and <= 12 ? m : 1;
        int day = TryNumber(point.Take("Day"), out int d) && d >= 1 && d <= DateTime.DaysInMonth(year, month) ? d : 1;
        return new DateOnly(year, month, day);
    }

    /// <summary>The form of the legacy files: "circa 1970", "04 Mar 1970", "1965 to 1967".</summary>
    public static string Write(PartialDate date)
    {
        string text = date.LastYear is { } last ? $"{date.Year} to {last}"
            : date.Day is { } day ? new DateOnly(date.Year, date.Month!.Value, day).ToString("dd MMM yyyy", CultureInfo.InvariantCulture)
            : date.Month is { } month ? new DateOnly(date.Year, month, 1).ToString("MMM yyyy", CultureInfo.InvariantCulture)
            : date.Year.ToString("0000", CultureInfo.InvariantCulture);
        return date.IsApproximate ? "circa " + text : text;
    }

    private static PartialDate Between(DateOnly first, DateOnly last)
    {
        if (first == last) return new PartialDate(first.Year, first.Month, first.Day);
        if (first.Year < last.Year) return new PartialDate(first.Year) { LastYear = last.Year };
        return first.Month == last.Month ? new PartialDate(first.Year, first.Month) : new PartialDate(first.Year);
    }

    private static bool TryNumber(string? text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
