using SanctionsScreening.Entities;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>Finds entities by their identifiers. Immutable.</summary>
internal sealed class IdentifierIndex
{
    private readonly Dictionary<string, int[]> _entities;

    public IdentifierIndex(SanctionedEntity[] entities)
    {
        _entities = new Dictionary<string, int[]>(StringComparer.Ordinal);
        for (int e = 0; e < entities.Length; e++)
        {
            foreach (Identifier identifier in entities[e].Identifiers)
            {
                if (IdentifierKey.Of(identifier) is not { } key) continue;
                _entities[key] = _entities.TryGetValue(key, out int[]? known) ? [.. known, e] : [e];
            }
        }
    }

    private IdentifierIndex(Dictionary<string, int[]> entities) => _entities = entities;

    /// <summary>Passes an index one way.</summary>
    public static IdentifierIndex Transfer(IColumnTransfer transfer, IdentifierIndex? index)
    {
        string[] keys = transfer.Strings("identifier.keys", index?._entities.Keys.ToArray());
        int[] counts = transfer.Column("identifier.counts", index?._entities.Values.Select(static e => e.Length).ToArray());
        int[] entities = transfer.Column("identifier.entities", index?._entities.Values.SelectMany(static e => e).ToArray());
        if (index is not null) return index;
        var read = new Dictionary<string, int[]>(keys.Length, StringComparer.Ordinal);
        for (int k = 0, start = 0; k < keys.Length; start += counts[k++]) read.Add(keys[k], entities[start..(start + counts[k])]);
        return new IdentifierIndex(read);
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
