using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>
/// Reads fields in which a list writes several names, or a name with a note: "A; B", "A (B; C)", "Sergei AKSENOV (Сергей АКСЁНОВ)",
/// "Encep Nurjaman (birth name)", "Majid, Abdul". What it does not recognise stays in the name as published.
/// </summary>
internal static class PublishedNames
{
    /// <summary>How deep names are looked for in names: "A (B (C))".</summary>
    private const int MaxDepth = 3;

    /// <summary>Adds every name in a field whose names are parted by semicolons. Of several primary ones, the first is; the others are aliases.</summary>
    public static void AddAll(EntityBuilder entity, string? field, NameKind kind)
    {
        if (field is null) return;
        foreach (string name in Split(field, ';'))
        {
            Add(entity, name, kind);
            if (kind == NameKind.Primary && entity.HasName) kind = NameKind.Alias;
        }
    }

    /// <summary>Adds one name, and those in another script or behind "a.k.a." in its parentheses.</summary>
    public static void Add(EntityBuilder entity, string? text, NameKind kind) => Add(entity, text, kind, 0);

    private static void Add(EntityBuilder entity, string? text, NameKind kind, int depth)
    {
        text = ListText.CleanOrNull(text)?.Trim(' ', ',', ';', '"').Trim();
        if (string.IsNullOrEmpty(text) || !entity.Takes(text)) return;
        text = NameGroup.WithoutMarks(text);
        NameKind other = kind == NameKind.Primary ? NameKind.Alias : kind;
        List<(int End, string Variant)>? variants = null;
        if (depth <= MaxDepth && text.Contains('(', StringComparison.Ordinal)) text = WithoutGroups(entity, text, other, depth, ref variants);
        if (text.Length == 0 || (depth > 0 && NameGroup.IsNote(text))) return;
        entity.AddName(InOrder(text, entity.Type, kind));
        foreach ((int end, string variant) in variants ?? [])
        {
            int start = end == 0 ? 0 : text.LastIndexOf(' ', end - 1) + 1;
            entity.AddName(InOrder(string.Concat(text.AsSpan(0, start), variant, text.AsSpan(end)), entity.Type, other));
        }
    }

    /// <summary>Takes what is understood out of a name's parentheses, in one pass; the rest stays in the name.</summary>
    private static string WithoutGroups(EntityBuilder entity, string text, NameKind other, int depth, ref List<(int End, string Variant)>? variants)
    {
        int[] closes = NameGroup.Closes(text);
        char[] kept = new char[text.Length];
        int length = 0;
        for (int at = 0; at < text.Length; at++)
        {
            if (closes[at] == 0)
            {
                if (length > 0 || text[at] is not (' ' or ',')) kept[length++] = text[at];
                continue;
            }

            ReadOnlySpan<char> before = kept.AsSpan(0, length).TrimEnd(' ');
            string inside = text[(at + 1)..closes[at]].Trim();
            int end = before.Length;
            bool isLast = text.AsSpan(closes[at] + 1).Trim(" .,\")").IsEmpty;
            if (!isLast && NameGroup.Variants(entity.Type, before, inside) is { } spellings)
            {
                (variants ??= []).AddRange(spellings.Select(spelling => (end, spelling)));
            }
            else if (NameGroup.IsFact(inside))
            {
                entity.AddRemark(inside);
            }
            else if (!NameGroup.IsNote(inside))
            {
                List<string>? names = NameGroup.OtherName(before, inside) is { } name ? [.. Split(name, ';').SelectMany(static part => Split(part, ','))] : NameGroup.Names(inside);
                if (names is null)
                {
                    kept[length++] = '(';
                    continue;
                }

                foreach (string one in names) Add(entity, one, NameGroup.IsPart(one, isLast && names.Count == 1, entity.Type) && other == NameKind.Alias ? NameKind.WeakAlias : other, depth + 1);
            }

            // What follows is parted from what stands before by one space, as it was.
            at = closes[at];
            length = end;
            if (length > 0 && at + 1 < text.Length && text[at + 1] is not (' ' or ',' or ';' or '.' or ')')) kept[length++] = ' ';
        }

        return new string(kept, 0, length).Trim(' ', ',');
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
}
