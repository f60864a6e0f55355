using System.Collections.ObjectModel;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Matching.Groups;

/// <summary>
/// Which entries of a generation are one party: those that carry the same reference of the UN, which lists repeat, or that share a
/// strong identifier. Lists hold slips (in April 2018 the UK gave one reference of the UN to six parties, and OFAC gives a company the
/// register's number of its parent), so that a word of the names must agree besides, no birth date may speak against it, and no entry
/// joins one of another type. Each entry stays one of its own. Immutable.
/// </summary>
internal sealed class EntityGroups
{
    /// <summary>The root of an entry that is in no group.</summary>
    private const int Alone = -1;

    private readonly IReadOnlyList<SanctionedEntity> _entities;
    private readonly Column<int> _roots;
    private readonly EntityGroup?[] _groups;

    public EntityGroups(SanctionedEntity[] entities)
    {
        NameSkeletons names = new(entities);
        int[] parents = new int[entities.Length];
        for (int e = 0; e < parents.Length; e++) parents[e] = e;
        foreach (List<(int Entity, Identifier Identifier)> sharers in Sharers(entities).Values)
        {
            // Pairs, not chains: the first that carries a number may have it from a slip.
            for (int i = 1; i < sharers.Count; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (Find(parents, sharers[i].Entity) != Find(parents, sharers[j].Entity) && AreOne(entities, names, sharers[i], sharers[j])) Join(parents, sharers[i].Entity, sharers[j].Entity);
                }
            }
        }

        bool[] isShared = new bool[parents.Length];
        for (int e = 0; e < parents.Length; e++)
        {
            int root = Find(parents, e);
            if (root != e) isShared[root] = true;
        }

        _entities = entities;
        int[] roots = new int[parents.Length];
        for (int e = 0; e < parents.Length; e++) roots[e] = isShared[Find(parents, e)] ? Find(parents, e) : Alone;
        _roots = roots;
        _groups = new EntityGroup?[parents.Length];
        Count = isShared.Count(static shared => shared);
    }

    private EntityGroups(IReadOnlyList<SanctionedEntity> entities, Column<int> roots)
    {
        _entities = entities;
        _roots = roots;
        _groups = new EntityGroup?[roots.Length];
        for (int e = 0; e < roots.Length; e++) Count += roots[e] == e ? 1 : 0;
    }

    /// <summary>How many groups have two entries or more.</summary>
    public int Count { get; }

    /// <summary>The group of an entity; <see langword="null"/> where it is alone.</summary>
    public EntityGroup? Of(int entity)
    {
        int root = _roots[entity];
        return root == Alone ? null : Volatile.Read(ref _groups[root]) ?? Gather(root);
    }

    /// <summary>Passes groups one way.</summary>
    public static EntityGroups Transfer(IColumnTransfer transfer, IReadOnlyList<SanctionedEntity> entities, EntityGroups? groups)
    {
        Column<int> roots = transfer.Column("entity.group", groups?._roots);
        return groups ?? new EntityGroups(entities, roots);
    }

    private static Dictionary<string, List<(int Entity, Identifier Identifier)>> Sharers(SanctionedEntity[] entities)
    {
        Dictionary<string, List<(int Entity, Identifier Identifier)>> sharers = new(StringComparer.Ordinal);
        for (int e = 0; e < entities.Length; e++)
        {
            foreach (Identifier identifier in entities[e].Identifiers)
            {
                if (GroupKey.Of(identifier) is not { } key) continue;
                if (!sharers.TryGetValue(key, out List<(int Entity, Identifier Identifier)>? same)) sharers.Add(key, same = new(1));
                if (same.Count == 0 || same[^1].Entity != e) same.Add((e, identifier));
            }
        }

        return sharers;
    }

    private static bool AreOne(SanctionedEntity[] entities, NameSkeletons names, (int Entity, Identifier Identifier) a, (int Entity, Identifier Identifier) b)
    {
        SanctionedEntity first = entities[a.Entity], second = entities[b.Entity];
        if (!CandidateRetriever.TypesAgree(first.Type, second.Type)) return false;
        if (GroupKey.IsSure(a.Identifier)) return true;
        if (a.Identifier.Country is { Length: 2 } here && b.Identifier.Country is { Length: 2 } there && here != there) return false;
        return names.Agree(a.Entity, b.Entity, first.Type) && CouldBeBornTogether(first, second);
    }

    /// <summary>Whether two dates of birth are of the same year or the next, or of three years where one is approximate; or one party has none.</summary>
    private static bool CouldBeBornTogether(SanctionedEntity first, SanctionedEntity second)
    {
        foreach (PartialDate a in first.DatesOfBirth)
        {
            foreach (PartialDate b in second.DatesOfBirth)
            {
                int tolerance = a.IsApproximate || b.IsApproximate ? 3 : 1;
                if (a.Year - tolerance <= (b.LastYear ?? b.Year) && b.Year - tolerance <= (a.LastYear ?? a.Year)) return true;
            }
        }

        return first.DatesOfBirth.Count == 0 || second.DatesOfBirth.Count == 0;
    }

    private EntityGroup Gather(int root)
    {
        var members = new List<SanctionedEntity>(4);
        for (int e = root; e < _roots.Length; e++)
        {
            if (_roots[e] == root) members.Add(_entities[e]);
        }

        var group = new EntityGroup(members[0].Id, new ReadOnlyCollection<SanctionedEntity>(members));
        return Interlocked.CompareExchange(ref _groups[root], group, null) ?? group;
    }

    /// <summary>The entry that stands for a group: the first one, so that a group's name does not hang on the order of its numbers.</summary>
    private static int Find(int[] parents, int entity)
    {
        while (parents[entity] != entity) entity = parents[entity] = parents[parents[entity]];
        return entity;
    }

    private static void Join(int[] parents, int a, int b)
    {
        int first = Find(parents, a), second = Find(parents, b);
        parents[Math.Max(first, second)] = Math.Min(first, second);
    }
}
