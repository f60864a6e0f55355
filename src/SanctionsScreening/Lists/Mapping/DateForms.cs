using System.Globalization;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>The forms of one date.</summary>
internal static class DateForms
{
    private static readonly string[] Months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"];

    /// <summary>The number of a month's English name or abbreviation; 0 for other words.</summary>
    public static int Month(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        if (word.Equals("sept", StringComparison.OrdinalIgnoreCase)) return 9;
        for (int i = 0; i < Months.Length; i++)
        {
            if ((word.Length == 3 || word.Length == Months[i].Length) && Months[i].AsSpan().StartsWith(word, StringComparison.OrdinalIgnoreCase)) return i + 1;
        }

        return 0;
    }

    /// <summary>Whether the text opens with the letters that stand for an unknown day: "dd/mm/1945".</summary>
    public static bool StartsWithPlaceholder(ReadOnlySpan<char> text) => text.StartsWith("dd/", StringComparison.OrdinalIgnoreCase) || text.StartsWith("dd.", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a date at the start of a text that begins with a digit or a placeholder.</summary>
    /// <param name="text">The text.</param>
    /// <param name="decade">Which years of a decade are meant.</param>
    /// <param name="date">The date.</param>
    /// <param name="length">How long it is in the text.</param>
    /// <param name="isValid">Whether it is in the calendar; where it is not, the date is without the day.</param>
    public static bool TryRead(ReadOnlySpan<char> text, (int From, int To) decade, out PartialDate date, out int length, out bool isValid)
    {
        isValid = true;
        int digits = Digits(text);
        return digits switch
        {
            4 => TryReadFromYear(text, decade, out date, out length, out isValid),
            0 or 1 or 2 => TryReadFromDay(text, out date, out length, out isValid),
            _ => No(out date, out length),
        };
    }

    /// <summary>"1970" or "4, 1970" behind the name of a month.</summary>
    public static bool TryReadAfterMonth(ReadOnlySpan<char> text, int month, out PartialDate date, out int length)
    {
        int at = Blanks(text, 0), digits = Digits(text[at..]);
        if (digits is 1 or 2 && Number(text.Slice(at, digits)) is var day)
        {
            int next = Blanks(text, at + digits);
            if (Digits(text[next..]) == 4 && TryMake(Number(text.Slice(next, 4)), month, day, out date, out _))
            {
                length = next + 4;
                return true;
            }
        }

        if (digits == 4 && TryMake(Number(text.Slice(at, 4)), month, 0, out date, out _))
        {
            length = at + 4;
            return true;
        }

        return No(out date, out length);
    }

    private static bool TryReadFromYear(ReadOnlySpan<char> text, (int From, int To) decade, out PartialDate date, out int length, out bool isValid)
    {
        isValid = true;
        int year = Number(text[..4]);
        if (year is < DateText.FirstYear or > DateText.LastYear) return No(out date, out length);
        ReadOnlySpan<char> rest = text[4..];
        if (rest.Length > 0 && rest[0] is 's' or 'S' && year % 10 == 0)
        {
            date = new PartialDate(year + decade.From) { LastYear = year + decade.To };
            length = 5;
            return true;
        }

        if (rest.Length >= 3 && rest[0] is '-' or '/' && Digits(rest[1..]) == 2)
        {
            int second = Number(rest.Slice(1, 2));
            if (rest.Length >= 6 && rest[3] == rest[0] && Digits(rest[4..]) is 1 or 2 && second <= 12)
            {
                length = 8 + Digits(rest[4..]);
                length += TimeLength(text[length..]);
                return TryMake(year, second, Number(rest.Slice(4, Digits(rest[4..]))), out date, out isValid);
            }

            length = 7;
            if (second is >= 1 and <= 12) return TryMake(year, second, 0, out date, out isValid);
            if (second > year % 100)
            {
                date = new PartialDate(year) { LastYear = (year / 100 * 100) + second };
                return true;
            }
        }

        length = 4;
        return TryMake(year, 0, 0, out date, out isValid);
    }

    /// <summary>"4.3.1970", "00/00/1980", "dd/mm/1945", "4th March 1970", "04-Mar-1970".</summary>
    private static bool TryReadFromDay(ReadOnlySpan<char> text, out PartialDate date, out int length, out bool isValid)
    {
        isValid = true;
        int at = Digits(text), day = at == 0 ? 0 : Number(text[..at]);
        if (at == 0 && !StartsWithPlaceholder(text)) return No(out date, out length);
        if (at == 0) at = 2;
        foreach (string ending in (ReadOnlySpan<string>)["st", "nd", "rd", "th"])
        {
            if (text[at..].StartsWith(ending, StringComparison.OrdinalIgnoreCase)) at += 2;
        }

        int monthAt = Blanks(text, at), letters = 0;
        if (monthAt == at && at > 0 && (at >= text.Length || !char.IsLetter(text[at]))) return No(out date, out length);
        while (monthAt + letters < text.Length && char.IsLetter(text[monthAt + letters])) letters++;
        int digits = letters == 0 ? Digits(text[monthAt..]) : 0, month;
        ReadOnlySpan<char> word = text.Slice(monthAt, letters);
        if (letters > 0) month = Month(word) is > 0 and int named ? named : word.Equals("mm", StringComparison.OrdinalIgnoreCase) ? 0 : -1;
        else month = digits is 1 or 2 ? Number(text.Slice(monthAt, digits)) : -1;
        int yearAt = Blanks(text, monthAt + letters + digits);
        if (month < 0 || yearAt > text.Length || Digits(text[yearAt..]) != 4) return No(out date, out length);
        int year = Number(text.Slice(yearAt, 4));
        length = yearAt + 4;
        length += TimeLength(text[length..]);
        return year is >= DateText.FirstYear and <= DateText.LastYear ? TryMake(year, month, day, out date, out isValid) : No(out date, out length);
    }

    private static bool TryMake(int year, int month, int day, out PartialDate date, out bool isValid)
    {
        isValid = year is >= DateText.FirstYear and <= DateText.LastYear && month <= 12 && (month == 0 || day <= DateTime.DaysInMonth(year, month));
        bool hasMonth = month is >= 1 and <= 12;
        date = year is < DateText.FirstYear or > DateText.LastYear ? default
            : new PartialDate(year, hasMonth ? month : null, hasMonth && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? day : null);
        return date.Year > 0;
    }

    /// <summary>"T00:00:00", "-05:00" or "Z" behind a day.</summary>
    private static int TimeLength(ReadOnlySpan<char> text)
    {
        if (text.StartsWith("Z", StringComparison.Ordinal)) return 1;
        if (text.Length >= 6 && text[0] is '+' or '-' && text[3] == ':') return 6;
        if (text.Length < 6 || text[0] is not ('T' or ' ') || !char.IsAsciiDigit(text[1]) || text[3] != ':') return 0;
        int length = 1;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] is ':' or '.' or 'Z' or '+' or '-')) length++;
        return length;
    }

    private static bool No(out PartialDate date, out int length)
    {
        date = default;
        length = 0;
        return false;
    }

    private static int Blanks(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '.' or '/' or '-' or ',') at++;
        return at;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int count = 0;
        while (count < text.Length && char.IsAsciiDigit(text[count])) count++;
        return count;
    }

    private static int Number(ReadOnlySpan<char> digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
