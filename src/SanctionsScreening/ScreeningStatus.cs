using SanctionsScreening.Lists;

namespace SanctionsScreening;

/// <summary>What a screening service has loaded. Immutable.</summary>
public sealed record ScreeningStatus
{
    /// <summary>Whether requests can be answered.</summary>
    public bool IsReady => Generation > 0;

    /// <summary>The number of the generation in force, counted in this process; 0 before the first one.</summary>
    public long Generation { get; init; }

    /// <summary>The versions of the lists in force.</summary>
    public IReadOnlyList<SanctionsListVersion> Lists { get; init; } = [];

    /// <summary>Listed entities in force.</summary>
    public int Entities { get; init; }

    /// <summary>Listed names in force.</summary>
    public int Names { get; init; }

    /// <summary>When the generation in force was put in force; <see langword="null"/> before the first one.</summary>
    public DateTimeOffset? LoadedAt { get; init; }

    /// <summary>
    /// Sixteen hexadecimal digits that change with the tables of names, added rows included; <see langword="null"/> before the first generation. A decision is
    /// replayed with the same lists, the same version of the package and the same tables.
    /// </summary>
    public string? TablesVersion { get; init; }
}
