using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>The words that OFAC's formats share.</summary>
internal static class OfacWords
{
    /// <summary>The legacy files leave out the word for organisations.</summary>
    public static EntityType Type(string? type) => type?.ToUpperInvariant() switch
    {
        null => EntityType.Organization,
        "INDIVIDUAL" => EntityType.Person,
        "ENTITY" => EntityType.Organization,
        "VESSEL" => EntityType.Vessel,
        "AIRCRAFT" => EntityType.Aircraft,
        _ => EntityType.Unknown,
    };

    /// <summary>A weak alias is weak, formerly used or not.</summary>
    public static NameKind AliasKind(string? type, bool isWeak) =>
        isWeak ? NameKind.WeakAlias
        : type is not null && (type.StartsWith("f.k.a", StringComparison.OrdinalIgnoreCase) || type.Equals("fka", StringComparison.OrdinalIgnoreCase)) ? NameKind.Former
        : NameKind.Alias;

    /// <summary>The country; <see langword="null"/> where OFAC says that none is known.</summary>
    public static string? Country(string? country) =>
        country is null || country.Equals("undetermined", StringComparison.OrdinalIgnoreCase) || country.Equals("None Identified", StringComparison.OrdinalIgnoreCase) ? null : country;

    /// <summary>Several titles stand in one field, parted by semicolons.</summary>
    public static void AddTitles(EntityBuilder entity, string? titles)
    {
        foreach (string title in titles?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? []) entity.AddTitle(title);
    }
}
