using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>Something that waits for the node that it belongs to, which may stand further below.</summary>
/// <param name="Kind">The schema, for reports.</param>
/// <param name="Node">The id of the node.</param>
/// <param name="Other">The id of what the node is given; <see langword="null"/> where it is not a node.</param>
/// <param name="Line">Where it stands.</param>
/// <param name="Apply">Gives it to the party; the second argument is what <paramref name="Other"/> names.</param>
internal readonly record struct FtmReference(string Kind, string Node, string? Other, int Line, Action<EntityBuilder, FtmNode?> Apply);
