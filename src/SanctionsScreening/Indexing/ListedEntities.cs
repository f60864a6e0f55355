using System.Collections;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Indexing;

/// <summary>The listed entities of a generation by ordinal. Thread-safe.</summary>
internal abstract class ListedEntities : IReadOnlyList<SanctionedEntity>
{
    /// <summary>Number of entities.</summary>
    public abstract int Length { get; }

    /// <inheritdoc/>
    int IReadOnlyCollection<SanctionedEntity>.Count => Length;

    /// <summary>An entity.</summary>
    public abstract SanctionedEntity this[int entity] { get; }

    /// <summary>An entity's id, without the rest of it.</summary>
    public abstract string IdOf(int entity);

    /// <summary>An entity's type, without the rest of it.</summary>
    public abstract EntityType TypeOf(int entity);

    /// <summary>The kind of one of an entity's names, without the rest of it.</summary>
    public abstract NameKind KindOf(int entity, int name);

    /// <summary>All of them.</summary>
    public virtual SanctionedEntity[] ToArray()
    {
        var all = new SanctionedEntity[Length];
        for (int e = 0; e < all.Length; e++) all[e] = this[e];
        return all;
    }

    /// <inheritdoc/>
    public IEnumerator<SanctionedEntity> GetEnumerator()
    {
        for (int e = 0; e < Length; e++) yield return this[e];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
