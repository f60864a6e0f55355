namespace SanctionsScreening.Entities;

/// <summary>One name of a listed party, as published.</summary>
/// <param name="Text">The name as it is read aloud or printed on an invoice ("Ivan PETROV"), never empty.</param>
/// <param name="Kind">How the list publishes the name.</param>
public sealed record EntityName(string Text, NameKind Kind)
{
    /// <summary>The family name, where the list separates it ("LAST, First" or columns of its own); otherwise <see langword="null"/>.</summary>
    public string? FamilyName { get; init; }

    /// <summary>The given and middle names, where the list separates them; otherwise <see langword="null"/>.</summary>
    public string? GivenNames { get; init; }

    /// <summary>The ISO 15924 code of the script, where the list states it ("Arab", "Hans"); otherwise <see langword="null"/>.</summary>
    public string? Script { get; init; }

    /// <summary>The ISO 639 code or the published name of the language, where the list states it; otherwise <see langword="null"/>.</summary>
    public string? Language { get; init; }
}
