namespace SanctionsScreening.Entities;

/// <summary>A number or code that is meant to belong to one party.</summary>
/// <param name="Type">The kind of identifier.</param>
/// <param name="Value">The value as published, trimmed, never empty. Comparison ignores case, spaces and punctuation.</param>
public sealed record Identifier(IdentifierType Type, string Value)
{
    /// <summary>The issuing country as an ISO 3166-1 alpha-2 code, or as published where it is no country this library knows; <see langword="null"/> if not stated.</summary>
    public string? Country { get; init; }

    /// <summary>What the list adds: the published name of the identifier, the currency of an address, an expiry date.</summary>
    public string? Note { get; init; }
}
