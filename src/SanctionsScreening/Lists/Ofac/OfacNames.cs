using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Names as OFAC writes them: persons' as "LAST, First Middle".</summary>
internal static class OfacNames
{
    /// <summary>Makes a name, in reading order.</summary>
    public static EntityName Make(string text, EntityType type, NameKind kind)
    {
        int comma = type == EntityType.Person ? text.IndexOf(',', StringComparison.Ordinal) : -1;
        if (comma <= 0) return new EntityName(text.TrimEnd(',', ' '), kind);
        string family = text[..comma].Trim(), given = text[(comma + 1)..].Trim();
        return given.Length == 0 ? new EntityName(family, kind) { FamilyName = family } : new EntityName($"{given} {family}", kind) { FamilyName = family, GivenNames = given };
    }

    /// <summary>The kind of an alternate name by OFAC's code.</summary>
    public static NameKind? KindOf(string? code) => code switch
    {
        "aka" or "a.k.a." => NameKind.Alias,
        "fka" or "f.k.a." => NameKind.Former,
        "nka" or "n.k.a." => NameKind.Alias,
        _ => null,
    };
}
