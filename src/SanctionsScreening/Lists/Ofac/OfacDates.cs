using System.Globalization;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Reads OFAC's dates: "04 Mar 1970", "Mar 1970", "1970", "circa 1970", "1965 to 1970", "01 Jan 1961 to 31 Dec 1963", "1980s".</summary>
internal static class OfacDates
{
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    public static bool TryRead(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        text = text.Trim(" .,");
        bool circa = false;
        foreach (string word in (ReadOnlySpan<string>)["circa", "c.", "ca.", "approximately", "approx.", "about", "around"])
        {
            if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) continue;
            circa = true;
            text = text[word.Length..].TrimStart();
            break;
        }

        if (text.StartsWith("between ", StringComparison.OrdinalIgnoreCase)) text = text[8..];
        if (TryReadRange(text, out date) || TryReadDecade(text, out date) || TryReadOne(text, out date))
        {
            date = date with { IsApproximate = circa };
            return true;
        }

        return false;
    }

    private static bool TryReadRange(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        foreach (string between in (ReadOnlySpan<string>)[" to ", " and ", " - ", "-", "/"])
        {
            int at = text.IndexOf(between, StringComparison.OrdinalIgnoreCase);
            if (at < 0) continue;
            if (!TryReadOne(text[..at], out PartialDate first) || !TryReadOne(text[(at + between.Length)..], out PartialDate last) || last.Year < first.Year) return false;
            // A range within a year is that year, within a month that month; a longer one is kept as its years.
            date = first.Year < last.Year ? new PartialDate(first.Year) { LastYear = last.Year }
                : first.Month == last.Month ? new PartialDate(first.Year, first.Month, first.Day == last.Day ? first.Day : null)
                : new PartialDate(first.Year);
            return true;
        }

        return false;
    }

    private static bool TryReadDecade(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        (int from, int to) = (0, 9);
        if (TryDrop(ref text, "early")) to = 4;
        else if (TryDrop(ref text, "mid")) (from, to) = (3, 7);
        else if (TryDrop(ref text, "late")) from = 5;
        if (text.Length != 5 || text[4] is not ('s' or 'S') || text[3] != '0' || !TryNumber(text[..4], out int decade) || decade < 1000) return false;
        date = new PartialDate(decade + from) { LastYear = decade + to };
        return true;
    }

    private static bool TryDrop(ref ReadOnlySpan<char> text, string word)
    {
        if (!text.StartsWith(word, StringComparison.OrdinalIgnoreCase)) return false;
        text = text[word.Length..].TrimStart(" -");
        return true;
    }

    private static bool TryReadOne(ReadOnlySpan<char> text, out PartialDate date)
    {
        date = default;
        Span<Range> words = stackalloc Range[4];
        int count = text.Split(words, ' ', StringSplitOptions.RemoveEmptyEntries);
        if (count is 0 or > 3 || text[words[count - 1]].Length != 4 || !TryNumber(text[words[count - 1]], out int year) || year < 1000) return false;
        int? month = null, day = null;
        if (count > 1)
        {
            ReadOnlySpan<char> word = text[words[count - 2]];
            int at = word.Length < 3 ? -1 : Months.AsSpan().IndexOf(word[..3], StringComparison.OrdinalIgnoreCase);
            if (at < 0 || at % 3 != 0) return false;
            month = (at / 3) + 1;
        }

        if (count > 2)
        {
            if (!TryNumber(text[words[0]], out int number) || number < 1 || number > DateTime.DaysInMonth(year, month!.Value)) return false;
            day = number;
        }

        date = new PartialDate(year, month, day);
        return true;
    }

    private static bool TryNumber(ReadOnlySpan<char> text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
