using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>Finds entities by their identifiers. Immutable.</summary>
internal sealed class IdentifierIndex
{
    private readonly Dictionary<string, int[]> _entities = new(StringComparer.Ordinal);

    public IdentifierIndex(SanctionedEntity[] entities)
    {
        for (int e = 0; e < entities.Length; e++)
        {
            foreach (Identifier identifier in entities[e].Identifiers)
            {
                if (IdentifierKey.Of(identifier) is not { } key) continue;
                _entities[key] = _entities.TryGetValue(key, out int[]? known) ? [.. known, e] : [e];
            }
        }
    }

    /// <summary>Entities that carry an identifier of the same value and kind.</summary>
    public ReadOnlySpan<int> Find(Identifier identifier) => IdentifierKey.Of(identifier) is { } key && _entities.TryGetValue(key, out int[]? found) ? found : [];

    /// <summary>The first identifier of the request that an entity shares, or <see langword="null"/>.</summary>
    public Identifier? Shared(ScreeningRequest request, int entity)
    {
        foreach (Identifier identifier in request.Identifiers)
        {
            if (Find(identifier).Contains(entity)) return identifier;
        }

        return null;
    }
}
