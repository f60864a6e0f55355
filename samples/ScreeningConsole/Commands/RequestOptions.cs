using SanctionsScreening.Entities;

namespace ScreeningConsole.Commands;

/// <summary>Reads the words that describe a request.</summary>
internal static class RequestOptions
{
    /// <summary>A type by its name; nothing is unknown.</summary>
    /// <exception cref="UsageException">The name is no type.</exception>
    public static EntityType Type(string? text) => text is null
        ? EntityType.Unknown
        : text.ToLowerInvariant() switch
        {
            "person" => EntityType.Person,
            "organization" => EntityType.Organization,
            "vessel" => EntityType.Vessel,
            "aircraft" => EntityType.Aircraft,
            "unknown" => EntityType.Unknown,
            _ => throw new UsageException($"The type '{text}' is not known; person, organization, vessel, aircraft and unknown are."),
        };

    /// <summary>A text of which no letter was lost.</summary>
    /// <exception cref="UsageException">It holds the mark that stands for bytes that are no UTF-8: with it, another name would be screened.</exception>
    public static string Whole(string text, string field) => text.Contains('\uFFFD', StringComparison.Ordinal)
        ? throw new UsageException($"{field} holds U+FFFD, the mark of a letter that was lost: it is not valid UTF-8, or was read in a wrong encoding.")
        : text;

    /// <summary>A date of birth; nothing is nothing.</summary>
    /// <exception cref="UsageException">The text is no date.</exception>
    public static PartialDate? Date(string? text) => string.IsNullOrEmpty(text)
        ? null
        : PartialDate.TryParse(text, out PartialDate date) ? date : throw new UsageException($"The date '{text}' is none of 1970, 1970-03, 1970-03-04, circa 1970, 1968..1971.");

    /// <summary>A gender by its name.</summary>
    /// <exception cref="UsageException">The name is no gender.</exception>
    public static Gender Gender(string? text) => text?.ToLowerInvariant() switch
    {
        null or "" or "unknown" => SanctionsScreening.Entities.Gender.Unknown,
        "male" or "m" => SanctionsScreening.Entities.Gender.Male,
        "female" or "f" => SanctionsScreening.Entities.Gender.Female,
        "other" => SanctionsScreening.Entities.Gender.Other,
        _ => throw new UsageException($"The gender '{text}' is not known; male, female and other are."),
    };
}
