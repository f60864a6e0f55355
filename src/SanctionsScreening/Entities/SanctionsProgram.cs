namespace SanctionsScreening.Entities;

/// <summary>A sanctions programme or regime under which a party is listed.</summary>
/// <param name="Code">The issuer's code or short title, for example "SDGT" or "NS-CMIC-EO13959".</param>
public sealed record SanctionsProgram(string Code)
{
    /// <summary>The legal basis, as published.</summary>
    public string? LegalBasis { get; init; }
}
