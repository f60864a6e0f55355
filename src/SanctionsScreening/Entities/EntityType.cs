namespace SanctionsScreening.Entities;

/// <summary>What kind of party an entry or a request is about.</summary>
public enum EntityType
{
    /// <summary>Not known. A request of unknown type is compared with entries of every type, and an entry of unknown type with every request.</summary>
    Unknown,

    /// <summary>A natural person.</summary>
    Person,

    /// <summary>A company, government body, movement or any other organisation.</summary>
    Organization,

    /// <summary>A ship.</summary>
    Vessel,

    /// <summary>An aeroplane or helicopter.</summary>
    Aircraft,
}
