using System.Globalization;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Dates as OFAC's remarks write them: "01 Jan 1960", "Jan 1960", "1960", "circa 1960", "1958 to 1960".</summary>
internal static class OfacDates
{
    private static readonly string[] s_months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Reads such a date.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim();
        bool circa = text.StartsWith("circa ", StringComparison.OrdinalIgnoreCase);
        if (circa) text = text[6..].Trim();
        int to = text.IndexOf(" to ", StringComparison.Ordinal);
        if (to > 0)
        {
            if (!TryRead(text[..to], out PartialDate first) || !TryRead(text[(to + 4)..].TrimStart("circa "), out PartialDate last) || last.Year < first.Year) return false;
            date = new PartialDate(first.Year) { LastYear = last.Year, IsApproximate = circa || first.IsApproximate };
            return true;
        }

        Span<Range> parts = stackalloc Range[4];
        int count = text.Split(parts, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count is < 1 or > 3 || !TryNumber(text[parts[count - 1]], 4, out int year) || year < 1) return false;
        int? month = null, day = null;
        if (count >= 2)
        {
            month = Month(text[parts[count - 2]]);
            if (month is null) return false;
        }

        if (count == 3)
        {
            if (!TryNumber(text[parts[0]], 2, out int d) || d < 1 || d > DateTime.DaysInMonth(year, month!.Value)) return false;
            day = d;
        }

        date = new PartialDate(year, month, day) { IsApproximate = circa };
        return true;
    }

    private static int? Month(ReadOnlySpan<char> text)
    {
        for (int m = 0; m < s_months.Length; m++)
        {
            if (text.StartsWith(s_months[m], StringComparison.OrdinalIgnoreCase)) return m + 1;
        }

        return null;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, int most, out int value)
    {
        value = 0;
        return text.Length <= most && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }
}
