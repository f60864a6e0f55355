using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Puts OFAC's names into reading order.</summary>
internal static class OfacNames
{
    /// <summary>
    /// Individuals are published as "LAST, First Middle". A generation suffix stands behind either part
    /// ("KNOWLES, JR., Samuel"; "LAVILLA, Ruben Pestano, Jr.") and is read last. Other parties' commas belong to their names ("CO., LTD.").
    /// </summary>
    public static EntityName Read(string text, EntityType type, NameKind kind)
    {
        int comma = text.IndexOf(',', StringComparison.Ordinal);
        if (type != EntityType.Person || comma < 0) return new EntityName(text, kind);
        string family = text[..comma].Trim(), given = text[(comma + 1)..].Trim(), suffix = "";
        if (given.Contains(',', StringComparison.Ordinal))
        {
            string[] parts = given.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            suffix = string.Concat(parts.Where(IsSuffix).Select(part => " " + part));
            given = string.Join(' ', parts.Where(part => !IsSuffix(part)));
        }

        if (family.Length == 0 || given.Length == 0) return new EntityName((family + given + suffix).Trim(' ', ','), kind);
        return new EntityName($"{given} {family}{suffix}", kind) { FamilyName = family, GivenNames = given };
    }

    /// <summary>Reads a name of which the format parts family and given names.</summary>
    public static EntityName? Read(string? last, string? first, EntityType type, NameKind kind) =>
        last is null ? (first is null ? null : Read(first, type, kind)) : Read(first is null ? last : $"{last}, {first}", type, kind);

    private static bool IsSuffix(string part)
    {
        ReadOnlySpan<char> word = part.AsSpan().TrimEnd('.');
        return word.Equals("Jr", StringComparison.OrdinalIgnoreCase) || word.Equals("Sr", StringComparison.OrdinalIgnoreCase)
            || word is "II" or "III" or "IV";
    }
}
