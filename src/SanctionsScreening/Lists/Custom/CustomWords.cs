using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Custom;

/// <summary>The words for types that a list of the user's own may use; case, spaces, hyphens and underscores don't count.</summary>
internal static class CustomWords
{
    /// <summary>Reads a party's type. A missing one is <see cref="EntityType.Unknown"/> and no error.</summary>
    public static bool TryType(string? text, out EntityType type)
    {
        (bool known, type) = Key(text) switch
        {
            "" or "unknown" => (true, EntityType.Unknown),
            "person" or "individual" => (true, EntityType.Person),
            "organization" or "organisation" or "entity" or "company" => (true, EntityType.Organization),
            "vessel" or "ship" => (true, EntityType.Vessel),
            "aircraft" => (true, EntityType.Aircraft),
            _ => (false, EntityType.Unknown),
        };
        return known;
    }

    private static string Key(string? text) => text is null ? "" : string.Concat(text.Where(char.IsAsciiLetterOrDigit).Select(char.ToLowerInvariant));
}
