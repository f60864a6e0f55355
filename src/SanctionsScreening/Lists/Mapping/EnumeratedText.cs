namespace SanctionsScreening.Lists.Mapping;

/// <summary>Cuts a field in which a list counts several values: "(1) Tirpas (2) Korleko", "a) 1974 b) 1975", "(1)-(2) Tunisia (3) Libya".</summary>
internal static class EnumeratedText
{
    /// <summary>The values without their numbers; the text whole where it counts nothing.</summary>
    public static List<string> Split(string text)
    {
        List<string> parts = [];
        int start = 0, count = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (!IsStart(text, at) || !TryMark(text.AsSpan(at), count + 1, out int length, out int number)) continue;

            // A text that begins with words before its first number keeps them as a value.
            Add(parts, text.AsSpan(start, at - start));
            count = number;
            at += length;

            // "(2)-(6)": one value for several numbers.
            int dash = Skip(text, at, " -\u2013");
            while (dash > at && dash < text.Length && TryMark(text.AsSpan(dash), 0, out length, out number) && number > count)
            {
                count = number;
                at = dash + length;
                dash = Skip(text, at, " -\u2013");
            }

            start = at;
            at--;
        }

        Add(parts, text.AsSpan(start));
        return parts;
    }

    private static bool IsStart(string text, int at) => at == 0 || text[at - 1] is ' ' or ';' or ',' or '.';

    /// <summary>"(2)", "2)", "(b)" or "b)"; of the number that is expected, or of any where that is 0.</summary>
    private static bool TryMark(ReadOnlySpan<char> text, int expected, out int length, out int number)
    {
        length = number = 0;
        int at = text.Length > 0 && text[0] == '(' ? 1 : 0;
        if (at >= text.Length) return false;
        if (char.IsAsciiDigit(text[at]))
        {
            while (at < text.Length && char.IsAsciiDigit(text[at]) && number < 100) number = (number * 10) + text[at++] - '0';
        }
        else if ((text[at] | 0x20) is >= 'a' and <= 'z')
        {
            number = (text[at++] | 0x20) - 'a' + 1;
        }

        if (at >= text.Length || text[at] != ')' || number == 0 || (expected > 0 && number != expected)) return false;
        length = at + 1;
        return true;
    }

    private static int Skip(string text, int at, string characters)
    {
        while (at < text.Length && characters.Contains(text[at], StringComparison.Ordinal)) at++;
        return at;
    }

    private static void Add(List<string> parts, ReadOnlySpan<char> part)
    {
        part = part.Trim(" ,;");
        if (!part.Trim("-.").IsEmpty) parts.Add(part.ToString());
    }
}
