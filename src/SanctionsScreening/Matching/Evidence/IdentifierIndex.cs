using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Matching.Evidence;

/// <summary>Finds entities by their identifiers: keys in ordinal order, each with its entities. Immutable.</summary>
internal sealed class IdentifierIndex
{
    private readonly TextColumn _keys;
    private readonly Column<int> _ends;
    private readonly Column<int> _entities;

    public IdentifierIndex(SanctionedEntity[] entities)
    {
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int e = 0; e < entities.Length; e++)
        {
            foreach (Identifier identifier in entities[e].Identifiers)
            {
                if (IdentifierKey.Of(identifier) is not { } key) continue;
                if (!byKey.TryGetValue(key, out List<int>? holders)) byKey.Add(key, holders = new List<int>(1));
                holders.Add(e);
            }
        }

        string[] keys = [.. byKey.Keys];
        Array.Sort(keys, StringComparer.Ordinal);
        int[] ends = new int[keys.Length];
        for (int k = 0; k < keys.Length; k++) ends[k] = (k == 0 ? 0 : ends[k - 1]) + byKey[keys[k]].Count;
        _keys = TextColumn.Of(keys);
        _ends = ends;
        _entities = keys.SelectMany(key => byKey[key]).ToArray();
    }

    private IdentifierIndex(TextColumn keys, Column<int> ends, Column<int> entities)
    {
        _keys = keys;
        _ends = ends;
        _entities = entities;
    }

    /// <summary>Passes an index one way.</summary>
    public static IdentifierIndex Transfer(IColumnTransfer transfer, IdentifierIndex? index) => new(
        transfer.Texts("identifier.keys", index?._keys),
        transfer.Column("identifier.ends", index?._ends),
        transfer.Column("identifier.entities", index?._entities));

    /// <summary>Entities that carry an identifier of the same value and kind.</summary>
    public ReadOnlySpan<int> Find(Identifier identifier)
    {
        if (IdentifierKey.Of(identifier) is not { } key) return [];
        int low = 0, high = _keys.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_keys[middle].SequenceCompareTo(key) < 0) low = middle + 1;
            else high = middle;
        }

        if (low == _keys.Length || !_keys[low].SequenceEqual(key)) return [];
        int start = low == 0 ? 0 : _ends[low - 1];
        return _entities.AsSpan(start, _ends[low] - start);
    }

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
