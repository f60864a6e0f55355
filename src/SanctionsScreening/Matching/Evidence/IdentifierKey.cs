using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>Identifiers as they are compared: letters and digits only, without case.</summary>
internal static class IdentifierKey
{
    /// <summary>Shorter values identify nobody.</summary>
    public const int LeastLetters = 5;

    /// <summary>The comparable form, or <see langword="null"/> where the identifier is too short or of a kind that identifies nobody by itself.</summary>
    public static string? Of(Identifier identifier)
    {
        if (identifier.Type is IdentifierType.Website or IdentifierType.Other) return null;
        Span<char> buffer = identifier.Value.Length <= 128 ? stackalloc char[128] : new char[identifier.Value.Length];
        int count = 0;
        foreach (char c in identifier.Value)
        {
            if (identifier.Type is IdentifierType.Imo or IdentifierType.Mmsi ? char.IsAsciiDigit(c) : char.IsAsciiLetterOrDigit(c)) buffer[count++] = identifier.Type == IdentifierType.DigitalCurrencyAddress ? c : char.ToUpperInvariant(c);
        }

        return count < LeastLetters ? null : buffer[..count].ToString();
    }
}
