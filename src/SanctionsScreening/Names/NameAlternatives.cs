namespace SanctionsScreening.Names;

/// <summary>
/// One field that holds several names: "Павел ШЕПОТЬКО / Павло ШЕПОТЬКО", "Oleg KOFMAN (a.k.a. Oleh KOFMAN)", "Revolutionary Guard Corps (IRGC)".
/// Index and request split it alike, and each part is a name of its own. What is written twice (<see cref="SideBySide"/>) is read once, or in each script.
/// </summary>
internal static class NameAlternatives
{
    /// <summary>The most parts that are read; further ones are left out.</summary>
    public const int Most = 16;

    /// <summary>Letters among which parts are looked for; a longer text is one name from there on.</summary>
    private const int MostLetters = 4_096;

    /// <summary>Parentheses as wide as Han characters.</summary>
    private const char WideOpen = '\uFF08', WideClose = '\uFF09';

    /// <summary>Two letters spell too many names.</summary>
    private const int LeastInitials = 3;

    /// <summary>A remark that quotes is the name once more: "(АО «Исток» им. Шокина)".</summary>
    private const string Quotes = "«“‘„\"";

    private static readonly string[] s_marks = ["a.k.a.", "f.k.a.", "n.k.a.", "aka ", "alias ", "formerly "];

    /// <summary>Finds the parts of a text.</summary>
    /// <param name="text">The field as written.</param>
    /// <param name="parts">Receives the parts, at least one, each counted from the beginning of the text; room for <see cref="Most"/>.</param>
    /// <returns>How many parts there are.</returns>
    public static int Split(ReadOnlySpan<char> text, Span<Range> parts)
    {
        if (text.Length <= MostLetters) return SplitShort(text, parts);
        int found = SplitShort(text[..MostLetters], parts);
        if (parts[found - 1].End.Value == MostLetters) parts[found - 1] = parts[found - 1].Start..text.Length;
        return found;
    }

    private static int SplitShort(ReadOnlySpan<char> text, Span<Range> parts)
    {
        int count = 0, start = 0;
        for (int i = 1; i + 1 < text.Length && count < Most - 1; i++)
        {
            int skip = text[i] == '/' && HasTwoWords(text[start..i]) && HasTwoWords(UpToSlash(text[(i + 1)..])) ? 1
                : (char.IsWhiteSpace(text[i - 1]) || (text[i - 1] is '(' or WideOpen && !GoesOn(text[i..]))) && Mark(text[i..]) is > 0 and int mark && HasTwoWords(text[start..i]) && HasTwoWords(text[(i + mark)..]) ? mark
                : 0;
            if (skip == 0) continue;
            parts[count++] = start..i;
            start = i + skip;
            i = start;
        }

        parts[count++] = start..text.Length;
        if (count == 1 && SideBySide.Second(text, out bool isSame) is > 0 and int second)
        {
            parts[0] = ..second;
            if (!isSame) parts[count++] = second..text.Length;
        }
        else if (count == 1 && BeforeRemark(text) is > 0 and int end)
        {
            parts[count++] = ..end;
            int close = text.LastIndexOfAny(')', WideClose);
            ReadOnlySpan<char> remark = text[(end + 1)..close];
            if (SpellsInitials(remark, text[..end]) || (remark.ContainsAny(Quotes) && HasTwoWords(remark))) parts[count++] = (end + 1)..close;
        }

        return count;
    }

    /// <summary>"Hanifa Exchange (branch located in Damascus)" is also "Hanifa Exchange": where a remark in parentheses ends the text, the name before it ends here; else 0.</summary>
    private static int BeforeRemark(ReadOnlySpan<char> text)
    {
        int close = text.LastIndexOfAny(')', WideClose);
        if (close < 0 || HasWord(text[close..])) return 0;
        int open = text[..close].LastIndexOfAny('(', WideOpen);
        return open > 0 && HasTwoWords(text[..open]) ? open : 0;
    }

    /// <summary>Whether capitals are, one by one, the first letters of the words before them; words of three letters or fewer may be passed over.</summary>
    private static bool SpellsInitials(ReadOnlySpan<char> capitals, ReadOnlySpan<char> words)
    {
        if (capitals.Length < LeastInitials) return false;
        int matched = 0;
        for (int start = 0; start < words.Length;)
        {
            int blank = words[start..].IndexOfAny(" \t\u00A0"), end = blank < 0 ? words.Length : start + blank;
            ReadOnlySpan<char> word = words[start..end].TrimStart("\"“„«'‘(");
            start = end + 1;
            if (word.Length == 0) continue;
            if (matched < capitals.Length && char.IsAsciiLetter(capitals[matched]) && char.ToUpperInvariant(word[0]) == char.ToUpperInvariant(capitals[matched])) matched++;
            else if (word.Length > 3) return false;
        }

        return matched == capitals.Length;
    }

    /// <summary>Whether the name goes on behind the parentheses, so that what they hold is beside it.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text)
    {
        int close = text.IndexOfAny(')', WideClose);
        return close >= 0 && text[close..].ContainsAnyInRange('A', 'Z');
    }

    private static ReadOnlySpan<char> UpToSlash(ReadOnlySpan<char> text)
    {
        int slash = text.IndexOf('/');
        return slash < 0 ? text : text[..slash];
    }

    private static int Mark(ReadOnlySpan<char> text)
    {
        foreach (string mark in s_marks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return mark.Length;
        }

        return 0;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetterOrDigit(c)) return true;
        }

        return false;
    }

    /// <summary>Whether a text holds at least two words of two letters or more, so that it can be a name by itself ("S/A" and "c/o" are none).</summary>
    /// <param name="text">The text.</param>
    /// <param name="unspaced">From this letter on, scripts write no blanks, so that two letters are enough.</param>
    public static bool HasTwoWords(ReadOnlySpan<char> text, char unspaced = char.MaxValue)
    {
        int words = 0, letters = 0;
        foreach (char c in text)
        {
            letters = char.IsLetter(c) ? letters + 1 : 0;
            if (letters == 2 && (c >= unspaced || ++words == 2)) return true;
        }

        return false;
    }
}
