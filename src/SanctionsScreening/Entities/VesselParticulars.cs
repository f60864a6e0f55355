namespace SanctionsScreening.Entities;

/// <summary>What a list says of a ship; every part is as published and may be missing. IMO, MMSI and call sign are identifiers.</summary>
public sealed record VesselParticulars
{
    /// <summary>The ship's type, for example "Crude Oil Tanker".</summary>
    public string? VesselType { get; init; }

    /// <summary>The flag as an ISO 3166-1 alpha-2 code, or as published where it is no country this library knows.</summary>
    public string? Flag { get; init; }

    /// <summary>Former flags, likewise.</summary>
    public IReadOnlyList<string> FormerFlags { get; init; } = [];

    /// <summary>Deadweight tonnage as published.</summary>
    public string? Tonnage { get; init; }

    /// <summary>Gross registered tonnage as published.</summary>
    public string? GrossRegisteredTonnage { get; init; }

    /// <summary>The owner as published.</summary>
    public string? Owner { get; init; }
}
