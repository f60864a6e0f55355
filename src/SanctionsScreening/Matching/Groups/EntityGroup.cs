using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Groups;

/// <summary>Entries that are one party.</summary>
/// <param name="Id">The id of the first of them.</param>
/// <param name="Entities">All of them, in the order of the lists.</param>
internal sealed record EntityGroup(string Id, IReadOnlyList<SanctionedEntity> Entities);
