using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Deltas;

/// <summary>An entry that stands in both versions of a list, and not with the same content.</summary>
/// <param name="Before">The entry of the earlier version.</param>
/// <param name="After">The entry of the later one; its id is the same.</param>
/// <param name="Fields">Which fields differ; at least one.</param>
public sealed record ChangedEntity(SanctionedEntity Before, SanctionedEntity After, EntityFields Fields);
