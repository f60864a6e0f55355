using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Reads fields in which a list writes several names, or a name with a note: "A; B", "Sergei AKSENOV (Сергей АКСЁНОВ)",
/// "Encep Nurjaman (birth name)", "Majid, Abdul". What it does not recognise stays in the name as published.
/// </summary>
internal static class PublishedNames
{
    private static readonly string[] Notes =
    [
        "formerly listed as", "previously listed as", "birth name", "combat name", "nom de guerre", "original script", "deceased", "third", "maiden name", "married name", "nickname", "alias", "call sign",
        "russian", "ukrainian", "belarusian", "arabic", "chinese", "in arabic", "in russian", "russian spelling", "in chinese", "in cyrillic", "persian", "in persian", "farsi", "burmese", "korean", "tigrinya",
    ];

    private static readonly string[] OtherNameMarks = ["a.k.a.", "aka:", "aka ", "f.k.a.", "formerly known as ", "also known as ", "alias ", "also spelled ", "formerly "];

    /// <summary>Adds every name in a field whose names are parted by semicolons.</summary>
    public static void AddAll(EntityBuilder entity, string? field, NameKind kind)
    {
        if (field is null) return;
        foreach (string name in Split(field, ';')) Add(entity, name, kind);
    }

    /// <summary>Adds one name, and those in another script or behind "a.k.a." in its parentheses.</summary>
    public static void Add(EntityBuilder entity, string? text, NameKind kind)
    {
        text = ListText.CleanOrNull(text)?.Trim(' ', ',', ';', '"').Trim();
        if (string.IsNullOrEmpty(text)) return;
        foreach (string mark in OtherNameMarks)
        {
            if (text.StartsWith(mark, StringComparison.OrdinalIgnoreCase) && text.Length > mark.Length) text = text[mark.Length..].Trim(' ', ':', ',');
        }

        NameKind other = kind == NameKind.Primary ? NameKind.Alias : kind;
        List<(int End, string Variant)>? variants = null;
        for (int from = 0; NextGroup(text, from) is ( >= 0, > 0) group;)
        {
            string inside = text[(group.Open + 1)..group.Close].Trim();
            bool isLast = text.AsSpan(group.Close + 1).Trim(" .,\"").IsEmpty;
            if (!isLast && Variants(entity.Type, text.AsSpan(0, group.Open), inside) is { } spellings)
            {
                (variants ??= []).AddRange(spellings.Select(spelling => (text.AsSpan(0, group.Open).TrimEnd().Length, spelling)));
            }
            else if (OtherName(text.AsSpan(0, group.Open), inside) is { } name)
            {
                if (isLast || group.Open == 0) AddEach(entity, name, other);
            }
            else if (!IsNote(inside))
            {
                from = group.Close + 1;
                continue;
            }

            text = ListText.Clean(string.Concat(text.AsSpan(0, group.Open), " ", text.AsSpan(group.Close + 1))).Trim(' ', ',');
            from = Math.Max(0, Math.Min(group.Open, text.Length));
        }

        if (text.Length == 0) return;
        entity.AddName(InOrder(text, entity.Type, kind));
        foreach ((int end, string variant) in variants ?? [])
        {
            int start = end == 0 ? 0 : text.LastIndexOf(' ', end - 1) + 1;
            entity.AddName(InOrder(string.Concat(text.AsSpan(0, start), variant, text.AsSpan(end)), entity.Type, other));
        }
    }

    /// <summary>Splits at a character outside quotes and parentheses.</summary>
    public static List<string> Split(string field, char separator)
    {
        List<string> parts = [];
        int start = 0, depth = 0;
        bool isQuoted = false, isBalanced = field.AsSpan().Count('"') % 2 == 0 && field.AsSpan().Count('(') == field.AsSpan().Count(')');
        for (int i = 0; i <= field.Length; i++)
        {
            char c = i == field.Length ? separator : field[i];
            if (i < field.Length && isBalanced)
            {
                if (c == '"') isQuoted = !isQuoted;
                else if (c == '(') depth++;
                else if (c == ')') depth--;
            }

            if (c != separator || (i < field.Length && (isQuoted || depth > 0))) continue;
            string part = field[start..i].Trim();
            if (part.Length > 0) parts.Add(part);
            start = i + 1;
        }

        return parts;
    }

    /// <summary>Puts a person's "FAMILY, Given" into reading order. Commas of other parties, and those in parentheses, belong to their names.</summary>
    public static EntityName InOrder(string text, EntityType type, NameKind kind)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        if (type != EntityType.Person || comma < 0 || text.IndexOf(',', comma + 1) >= 0 || text.AsSpan(0, comma).LastIndexOf('(') > text.AsSpan(0, comma).LastIndexOf(')')) return new EntityName(text, kind);
        string family = text[..comma].Trim(), given = text[(comma + 1)..].Trim();
        bool isSuffix = given.TrimEnd('.') is "II" or "III" or "IV" or "Jr" or "Sr" or "JR" or "SR";
        if (family.Length == 0 || given.Length == 0 || isSuffix || given.AsSpan().ContainsAnyInRange('0', '9') || char.IsLower(given[0])) return new EntityName(text, kind);
        return new EntityName($"{given} {family}", kind) { FamilyName = family, GivenNames = given };
    }

    private static void AddEach(EntityBuilder entity, string names, NameKind kind)
    {
        foreach (string part in names.Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) entity.AddName(new EntityName(part, kind));
    }

    private static (int Open, int Close) NextGroup(string text, int from)
    {
        int open = text.IndexOf('(', Math.Min(from, text.Length));
        return open < 0 ? (-1, -1) : (open, text.IndexOf(')', open));
    }

    /// <summary>
    /// Other spellings of the word before them, in the middle of a person's name: "Munir (a.k.a. Mounir, Monir) ADANOV",
    /// "Viktor Vasilievich (Vasilyevich) ZOLOTOV". Each makes one more name.
    /// </summary>
    private static List<string>? Variants(EntityType type, ReadOnlySpan<char> before, string inside)
    {
        if (type != EntityType.Person || before.Trim().IsEmpty) return null;
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
    private static string? OtherName(ReadOnlySpan<char> before, string inside)
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

    private static bool IsNote(string inside)
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
