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
        if (type != EntityType.Person || !text.Contains(',', StringComparison.Ordinal)) return new EntityName(text, kind);
        string[] parts = text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0) return new EntityName(text, kind);
        List<string> given = [], suffixes = [];
        foreach (string part in parts.AsSpan(1)) (IsSuffix(part) ? suffixes : given).Add(part);
        string givenNames = string.Join(' ', given);
        return new EntityName(string.Join(' ', [.. given, parts[0], .. suffixes]), kind)
        {
            FamilyName = parts[0],
            GivenNames = givenNames.Length > 0 ? givenNames : null,
        };
    }

    private static bool IsSuffix(string part)
    {
        ReadOnlySpan<char> word = part.AsSpan().TrimEnd('.');
        return word.Equals("Jr", StringComparison.OrdinalIgnoreCase) || word.Equals("Sr", StringComparison.OrdinalIgnoreCase)
            || word is "II" or "III" or "IV";
    }
}
