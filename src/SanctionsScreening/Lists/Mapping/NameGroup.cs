using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Tells what stands in the parentheses of a name: other spellings, other names, or a note.</summary>
internal static class NameGroup
{
    private static readonly string[] Notes =
    [
        "formerly listed as", "previously listed as", "birth name", "combat name", "nom de guerre", "original script", "deceased", "third", "maiden name", "married name", "nickname", "alias", "call sign",
        "prominently known by this nom de guerre", "russian", "ukrainian", "belarusian", "arabic", "chinese", "in arabic", "in russian", "russian spelling", "in chinese", "in cyrillic", "persian", "in persian", "farsi", "burmese", "korean", "tigrinya",
    ];

    private static readonly string[] OtherNameMarks = ["a.k.a.", "aka:", "aka ", "f.k.a.", "formerly known as ", "also known as ", "alias ", "also spelled ", "formerly "];

    private static readonly string[] FactWords = ["date of birth", "place of birth", "passport n", "id number", "identification card", "dob:", "pob:"];

    /// <summary>The name without "a.k.a." and its like before it.</summary>
    public static string WithoutMarks(string text)
    {
        foreach (string mark in OtherNameMarks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && text.Length > mark.Length) text = text[mark.Length..].Trim(' ', ':', ',');
        }

        return text;
    }

    /// <summary>Where each parenthesis that is opened is closed; 0 at every other place, and where it is not closed.</summary>
    public static int[] Closes(string text)
    {
        int[] closes = new int[text.Length];
        Stack<int> open = new();
        for (int at = 0; at < text.Length; at++)
        {
            if (text[at] == '(') open.Push(at);
            else if (text[at] == ')' && open.TryPop(out int start)) closes[start] = at;
        }

        return closes;
    }

    /// <summary>
    /// Other spellings of the word before them, in the middle of a person's name: "Munir (a.k.a. Mounir, Monir) ADANOV",
    /// "Viktor Vasilievich (Vasilyevich) ZOLOTOV". Each makes one more name.
    /// </summary>
    public static List<string>? Variants(EntityType type, ReadOnlySpan<char> before, string inside)
    {
        if (type != EntityType.Person || before.Trim().IsEmpty || inside.Contains('(', StringComparison.Ordinal)) return null;
        string? mark = Array.Find(OtherNameMarks, mark => inside.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
        string[] spellings = inside[(mark?.Length ?? 0)..].Split([',', ';', '/'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        ReadOnlySpan<char> word = before.TrimEnd();
        word = word[(word.LastIndexOf(' ') + 1)..];
        foreach (string spelling in spellings)
        {
            if (spelling.Contains(' ', StringComparison.Ordinal) || !HasLetters(spelling) || IsLatin(spelling) != IsLatin(word)) return null;

            // Without a mark, it is a spelling only where it begins alike; "(Bassam)" is a name that may be left out.
            if (mark is null && !spelling.AsSpan(0, 1).Equals(word[..1], StringComparison.OrdinalIgnoreCase)) return null;
        }

        return [.. spellings];
    }

    /// <summary>What stands in parentheses, where it is a name of its own: in another script than the name before it, or behind "a.k.a.".</summary>
    public static string? OtherName(ReadOnlySpan<char> before, string inside)
    {
        foreach (string mark in OtherNameMarks)
        {
            // One word is a part of the name around it, and is left where it is.
            if (inside.StartsWith(mark, StringComparison.OrdinalIgnoreCase)) return inside.AsSpan(mark.Length).Trim().Contains(' ') ? inside[mark.Length..].Trim(' ', ':', '\'', '"') : null;
        }

        int colon = inside.IndexOf(':', StringComparison.Ordinal);
        string name = colon > 0 && IsNote(inside[..colon].Trim()) ? inside[(colon + 1)..].Trim() : inside;
        return name.Length > 1 && before.Length > 0 && IsLatin(name) != IsLatin(before) && HasLetters(name) && HasLetters(before) ? name : null;
    }

    /// <summary>The names between semicolons: "A (B; C)".</summary>
    /// <returns><see langword="null"/> where it is one text, or tells something else than names.</returns>
    public static List<string>? Names(string inside)
    {
        List<string> parts = PublishedNames.Split(inside, ';');
        return parts.Count > 1 && parts.TrueForAll(static part => HasLetters(part) && !part.Contains(':', StringComparison.Ordinal)) ? parts : null;
    }

    /// <summary>Whether a name is one word of a person's name, and no name alone: "Munir (Мунир) ADANOV", "Anna IVANOVA (PETROVA; Ганна IВАНОВА)".</summary>
    public static bool IsPart(string name, bool isWhole, EntityType type) => type == EntityType.Person && !isWhole && !name.Contains(' ', StringComparison.Ordinal);

    /// <summary>Whether it tells of a birth or a document, and is no part of the name.</summary>
    public static bool IsFact(string inside) =>
        inside.AsSpan().ContainsAnyInRange('0', '9') && !inside.Contains('(', StringComparison.Ordinal)
        && (inside.StartsWith("born ", StringComparison.OrdinalIgnoreCase) || Array.Exists(FactWords, word => inside.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Whether it says of which kind the name is, and no more.</summary>
    public static bool IsNote(string inside)
    {
        foreach (string note in Notes)
        {
            if (inside.TrimEnd('.').Equals(note, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    private static bool HasLetters(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (char.IsLetter(c)) return true;
        }

        return false;
    }

    /// <summary>Whether most letters are Latin.</summary>
    private static bool IsLatin(ReadOnlySpan<char> text)
    {
        int latin = 0, other = 0;
        foreach (char c in text)
        {
            if (!char.IsLetter(c)) continue;
            if (c < '\u0250' || c is >= '\u1E00' and < '\u1F00') latin++;
            else other++;
        }

        return latin >= other;
    }
}
