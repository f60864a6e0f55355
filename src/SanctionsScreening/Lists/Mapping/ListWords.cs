using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Words that several lists write alike.</summary>
internal static class ListWords
{
    /// <summary>Values that stand for nothing: "na", "N/A", "-", "unknown".</summary>
    public static string? Meaningful(string? text) => text is null || text.AsSpan().Trim(" .-/").IsEmpty || IsNothing(text) ? null : text;

    public static Gender Gender(string? text) => text?.Trim().ToUpperInvariant() switch
    {
        "M" or "MALE" or "MAN" => Entities.Gender.Male,
        "F" or "FEMALE" or "WOMAN" => Entities.Gender.Female,
        "OTHER" or "X" => Entities.Gender.Other,
        _ => Entities.Gender.Unknown,
    };

    /// <summary>The parts that are there, joined by a comma and a blank.</summary>
    public static string? Join(params ReadOnlySpan<string?> parts)
    {
        string? joined = null;
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part)) joined = joined is null ? part : $"{joined}, {part}";
        }

        return joined;
    }

    /// <summary>The words that are there, joined by a blank.</summary>
    public static string? JoinWords(params ReadOnlySpan<string?> words)
    {
        string? joined = null;
        foreach (string? word in words)
        {
            if (!string.IsNullOrEmpty(word)) joined = joined is null ? word : $"{joined} {word}";
        }

        return joined;
    }

    private static bool IsNothing(string text) =>
        text.Equals("na", StringComparison.OrdinalIgnoreCase) || text.Equals("n/a", StringComparison.OrdinalIgnoreCase) || text.Equals("n/d", StringComparison.OrdinalIgnoreCase)
        || text.Equals("unknown", StringComparison.OrdinalIgnoreCase) || text.Equals("not known", StringComparison.OrdinalIgnoreCase) || text.Equals("nil", StringComparison.OrdinalIgnoreCase);
}
