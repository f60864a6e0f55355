using SanctionsScreening.Entities;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Names;

/// <content>Words of Latin letters and digits: abbreviations, initials, numbers, digits written for letters.</content>
internal static partial class NameAnalyzer
{
    /// <summary>Letters of a word that is no person's in which one digit is taken for a letter.</summary>
    private const int LeastSpelled = 6;

    /// <summary>The letters that digits are written for.</summary>
    private const string LooksLike = "oizeasgtbg";

    /// <summary>Cuts one run of Latin letters and digits; an apostrophe inside it is dropped, a run of dotted letters is an abbreviation.</summary>
    private static int CutLatin(ReadOnlySpan<char> text, int from, EntityType type, NameBuffer buffer)
    {
        int dotted = DottedLetters(text, from, out int end);
        if (dotted >= 2 && (dotted >= 3 || type != EntityType.Person))
        {
            int begin = buffer.LetterCount;
            for (int k = from; k < end; k++)
            {
                if (text[k] != '.') buffer.Append(text[k]);
            }

            int before = buffer.Count;
            AddWord(buffer, begin, Script.Latin, null);
            if (buffer.Count > before) buffer.Words[before].IsDotted = true;
            return end;
        }

        int start = buffer.LetterCount;
        int i = from;
        while (i < text.Length)
        {
            char c = text[i];
            if (char.IsAsciiLetterOrDigit(c)) buffer.Append(c);
            else if (c != '\'' || i + 1 >= text.Length || (text[i + 1] != '\'' && !char.IsAsciiLetter(text[i + 1]))) break;
            i++;
        }

        if (RegnalNumbers.TryWrite(buffer, start, text[i..])) i++;
        TrimOrdinal(buffer, start);
        TrimZeros(buffer, start);
        if (type == EntityType.Person) ReadDigitsAsLetters(buffer, start);
        else ReadDigitAsLetter(buffer, start);
        bool isInitial = i < text.Length && text[i] == '.' && IsInitial(buffer.Letters[start..]);
        if (isInitial && type == EntityType.Person) buffer.Truncate(start + 1);
        int count = buffer.Count;
        bool isGlued = GluedInitials.Are(buffer.Letters[start..]);
        if (isGlued && type == EntityType.Person)
        {
            char second = buffer.Letters[start + 1];
            buffer.Truncate(start + 1);
            AddWord(buffer, start, Script.Latin, null);
            buffer.Append(second);
            start = buffer.LetterCount - 1;
        }

        AddWord(buffer, start, Script.Latin, null);
        if (buffer.Count > count) buffer.Words[count].IsDotted = (isInitial || isGlued) && type == EntityType.Unknown;
        return i;
    }

    /// <summary>"Yu. A. Gagarin": one letter of another alphabet, written with two, stands for what begins with the first.</summary>
    internal static bool IsInitial(ReadOnlySpan<char> word) =>
        word is "yu" or "ya" or "ye" or "yo" or "iu" or "ia" or "zh" or "kh" or "ts" or "ch" or "sh" or "th" or "ph" or "shch";

    /// <summary>Counts letters of the form "u.s.a." or "l.l.c" from a place on.</summary>
    private static int DottedLetters(ReadOnlySpan<char> text, int from, out int end)
    {
        int count = 0;
        int i = from;
        while (count < MostLetters && i + 1 < text.Length && char.IsAsciiLetter(text[i]) && text[i + 1] == '.')
        {
            count++;
            i += 2;
        }

        if (count > 0 && i < text.Length && char.IsAsciiLetter(text[i]) && (i + 1 == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1]) && text[i + 1] != '\''))
        {
            count++;
            i++;
        }

        end = i;
        return i < text.Length && char.IsAsciiLetterOrDigit(text[i]) ? 0 : count;
    }

    /// <summary>"55th" is 55.</summary>
    private static void TrimOrdinal(NameBuffer buffer, int start)
    {
        ReadOnlySpan<char> word = buffer.Letters[start..];
        if (word.Length < 3 || !char.IsAsciiDigit(word[0]) || !char.IsAsciiDigit(word[^3])) return;
        if (word[^2..] is "st" or "nd" or "rd" or "th") buffer.Truncate(buffer.LetterCount - 2);
    }

    /// <summary>"Ig0r Sech1n" is Igor Sechin: a person's word that holds letters and digits is written with the letters that the digits look like.</summary>
    private static void ReadDigitsAsLetters(NameBuffer buffer, int start)
    {
        Span<char> word = buffer.Writable(start);
        if (word.Length < 3 || !word.ContainsAnyInRange('0', '9') || !word.ContainsAnyInRange('a', 'z')) return;
        foreach (ref char c in word)
        {
            if (char.IsAsciiDigit(c)) c = LooksLike[c - '0'];
        }
    }

    /// <summary>"Uralvag0nzavod": in other names one digit alone, between letters of a long word.</summary>
    private static void ReadDigitAsLetter(NameBuffer buffer, int start)
    {
        Span<char> word = buffer.Writable(start);
        if (word.Length < LeastSpelled) return;
        int at = word.IndexOfAnyInRange('0', '9');
        if (at <= 0 || at == word.Length - 1 || word[(at + 1)..].ContainsAnyInRange('0', '9')) return;
        word[at] = LooksLike[word[at] - '0'];
    }

    /// <summary>"Gael 04" is Gael 4.</summary>
    private static void TrimZeros(NameBuffer buffer, int start)
    {
        Span<char> word = buffer.Writable(start);
        if (word.Length < 2 || word[0] != '0' || word.ContainsAnyExceptInRange('0', '9')) return;
        int zeros = Math.Max(0, word.IndexOfAnyExcept('0'));
        word[zeros..].CopyTo(word);
        buffer.Truncate(buffer.LetterCount - zeros);
    }
}
