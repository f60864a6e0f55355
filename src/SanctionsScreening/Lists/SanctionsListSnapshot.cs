using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists;

/// <summary>The immutable content of one list on one day. Safe to share between threads.</summary>
public sealed record SanctionsListSnapshot
{
    /// <summary>Which content this is.</summary>
    public required SanctionsListVersion Version { get; init; }

    /// <summary>Every entry that was read, in the order of the files. Ids are unique.</summary>
    public required IReadOnlyList<SanctionedEntity> Entities { get; init; }

    /// <summary>Every record that was refused, with its reason.</summary>
    public IReadOnlyList<RejectedRecord> RejectedRecords { get; init; } = [];
}
