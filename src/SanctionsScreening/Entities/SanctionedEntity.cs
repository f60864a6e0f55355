namespace SanctionsScreening.Entities;

/// <summary>A listed party as one list publishes it. Immutable once built; safe to share between threads.</summary>
public sealed record SanctionedEntity
{
    /// <summary>The identifier that results carry: the list's short name, a colon and the list's own id, for example "ofac:36".</summary>
    public required string Id { get; init; }

    /// <summary>The short name of the list, equal to <see cref="Lists.SanctionsListVersion.List"/>, for example "ofac".</summary>
    public required string List { get; init; }

    /// <summary>What kind of party this is.</summary>
    public required EntityType Type { get; init; }

    /// <summary>Every published name, the primary one first. Never empty.</summary>
    public required IReadOnlyList<EntityName> Names { get; init; }

    /// <summary>Dates of birth (persons), each as exact as the list knows it.</summary>
    public IReadOnlyList<PartialDate> DatesOfBirth { get; init; } = [];

    /// <summary>Places of birth as published.</summary>
    public IReadOnlyList<string> PlacesOfBirth { get; init; } = [];

    /// <summary>Nationalities, citizenships and countries of residence or registration: ISO 3166-1 alpha-2 codes, or as published where unknown to this library. No duplicates.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>Gender as published.</summary>
    public Gender Gender { get; init; }

    /// <summary>Numbers and codes that identify the party.</summary>
    public IReadOnlyList<Identifier> Identifiers { get; init; } = [];

    /// <summary>Addresses as published.</summary>
    public IReadOnlyList<Address> Addresses { get; init; } = [];

    /// <summary>Programmes under which the party is listed.</summary>
    public IReadOnlyList<SanctionsProgram> Programs { get; init; } = [];

    /// <summary>Titles and positions as published.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Links to other parties as published.</summary>
    public IReadOnlyList<LinkedParty> LinkedParties { get; init; } = [];

    /// <summary>What the list says of a ship; <see langword="null"/> for other types.</summary>
    public VesselParticulars? Vessel { get; init; }

    /// <summary>The day the party was listed, as far as it is published.</summary>
    public PartialDate? ListedOn { get; init; }

    /// <summary>The list's remarks, whole, as published.</summary>
    public string? Remarks { get; init; }

    /// <summary>Parts of the remarks that this library kept as text because it could not read them. Counted in the list report.</summary>
    public IReadOnlyList<string> UnreadRemarks { get; init; } = [];

    /// <summary>Where the entry was read from.</summary>
    public SourcePosition Source { get; init; }

    /// <summary>The first primary name's text, else the first name's: what a person calls this entry.</summary>
    public string DisplayName
    {
        get
        {
            foreach (EntityName name in Names)
            {
                if (name.Kind == NameKind.Primary) return name.Text;
            }

            return Names[0].Text;
        }
    }
}
