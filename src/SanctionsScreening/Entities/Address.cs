namespace SanctionsScreening.Entities;

/// <summary>A postal address of a listed party; every part is as published and may be missing.</summary>
public sealed record Address
{
    /// <summary>Street, building, post-office box.</summary>
    public string? Street { get; init; }

    /// <summary>City, with postal code and province where the list writes them in one field.</summary>
    public string? City { get; init; }

    /// <summary>State, province or region, where the list separates it.</summary>
    public string? Region { get; init; }

    /// <summary>Postal code, where the list separates it.</summary>
    public string? PostalCode { get; init; }

    /// <summary>ISO 3166-1 alpha-2 code, or as published where it is no country this library knows.</summary>
    public string? Country { get; init; }

    /// <summary>The list's own remark on the address.</summary>
    public string? Note { get; init; }
}
