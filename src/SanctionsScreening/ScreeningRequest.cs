using SanctionsScreening.Entities;

namespace SanctionsScreening;

/// <summary>A party to be screened. Only the name is required; what is left out is silent as evidence.</summary>
public sealed record ScreeningRequest
{
    /// <summary>The caller's own reference, returned untouched; never logged.</summary>
    public string? Id { get; init; }

    /// <summary>The party's name in any supported script and word order.</summary>
    public required string Name { get; init; }

    /// <summary>The party's type. A known type leaves out entries of other types.</summary>
    public EntityType Type { get; init; }

    /// <summary>Date of birth as far as it is known.</summary>
    public PartialDate? DateOfBirth { get; init; }

    /// <summary>Nationality, residence or registration: ISO 3166-1 codes of two or three letters, or country names in English. What is no country that this library knows is silent.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Gender of a person.</summary>
    public Gender Gender { get; init; }

    /// <summary>Numbers and codes that identify the party. A strong one (see <see cref="Identifier"/>) that a listed entity shares makes a match by itself.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];
}
