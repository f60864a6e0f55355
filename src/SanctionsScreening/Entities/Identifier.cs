namespace SanctionsScreening.Entities;

/// <summary>A number or code that is meant to belong to one party.</summary>
/// <param name="Type">The kind of identifier.</param>
/// <param name="Value">
/// The value as published, trimmed, never empty. Comparison ignores spaces, punctuation and the width of letters and digits, the case of all but digital currency
/// addresses, and <c>XXX</c> at the end of a BIC of eleven letters (the head office). Addresses keep their case, but for those that have none: <c>0x</c> with
/// hexadecimal digits, and bech32 (<c>bc1…</c>, <c>tb1…</c>, <c>ltc1…</c>).
/// </param>
/// <remarks>
/// An identifier is strong where it is of any kind but <see cref="IdentifierType.Website"/> and <see cref="IdentifierType.Other"/>, and its value has five letters and digits
/// or more; its country does not count. A strong identifier that a request and a listed entity share makes a match by itself.
/// </remarks>
public sealed record Identifier(IdentifierType Type, string Value)
{
    /// <summary>The issuing country as an ISO 3166-1 alpha-2 code, or as published where it is no country this library knows; <see langword="null"/> if not stated.</summary>
    public string? Country { get; init; }

    /// <summary>What the list adds: the published name of the identifier, the currency of an address, an expiry date.</summary>
    public string? Note { get; init; }

    /// <summary>Reads the form type:value, with the type in any spelling ("tax-number", "TaxNumber", "tax").</summary>
    /// <param name="text">The text; a type that is not known is <see cref="IdentifierType.Other"/>.</param>
    /// <returns>The identifier.</returns>
    /// <exception cref="ArgumentException">The text is not of the form, or has no value.</exception>
    public static Identifier Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        int colon = text.IndexOf(':', StringComparison.Ordinal);
        string value = colon < 0 ? string.Empty : text[(colon + 1)..].Trim();
        if (colon <= 0 || value.Length == 0) throw new ArgumentException($"The identifier '{text}' is not of the form type:value.", nameof(text));
        return new Identifier(IdentifierTypeWords.TryRead(text[..colon], out IdentifierType type) ? type : IdentifierType.Other, value);
    }
}
