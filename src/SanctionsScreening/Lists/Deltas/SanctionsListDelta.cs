using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Deltas;

/// <summary>What a new version of a list added, changed and removed. Immutable; safe to share between threads.</summary>
public sealed record SanctionsListDelta
{
    /// <summary>The earlier version; <see langword="null"/> where there was none, so that every entry is added.</summary>
    public required SanctionsListVersion? From { get; init; }

    /// <summary>The later version.</summary>
    public required SanctionsListVersion To { get; init; }

    /// <summary>Entries that only the later version has, in its order.</summary>
    public required IReadOnlyList<SanctionedEntity> Added { get; init; }

    /// <summary>Entries of both versions whose content differs, in the later one's order.</summary>
    public required IReadOnlyList<ChangedEntity> Changed { get; init; }

    /// <summary>Entries that only the earlier version has, in its order.</summary>
    public required IReadOnlyList<SanctionedEntity> Removed { get; init; }

    /// <summary>How many entries are the same in both.</summary>
    public required int Unchanged { get; init; }

    /// <summary>Whether no entry was added, changed or removed.</summary>
    public bool IsEmpty => Added.Count == 0 && Changed.Count == 0 && Removed.Count == 0;

    /// <summary>Compares two versions of a list by their entries' ids. Linear in their size; two versions of 15,000 entries take some milliseconds.</summary>
    /// <param name="from">The earlier version; <see langword="null"/> for none.</param>
    /// <param name="to">The later version.</param>
    /// <returns>The difference.</returns>
    /// <exception cref="ArgumentException">The snapshots are of two lists, or an id stands twice in one.</exception>
    public static SanctionsListDelta Between(SanctionsListSnapshot? from, SanctionsListSnapshot to)
    {
        ArgumentNullException.ThrowIfNull(to);
        if (from is not null && from.Version.List != to.Version.List) throw new ArgumentException($"The snapshots are of two lists, '{from.Version.List}' and '{to.Version.List}'.", nameof(to));
        Dictionary<string, SanctionedEntity> before = (from?.Entities ?? []).ToDictionary(static e => e.Id, StringComparer.Ordinal);
        List<SanctionedEntity> added = [];
        List<ChangedEntity> changed = [];
        int unchanged = 0;
        HashSet<string> seen = new(to.Entities.Count, StringComparer.Ordinal);
        foreach (SanctionedEntity entity in to.Entities)
        {
            if (!seen.Add(entity.Id)) throw new ArgumentException($"The id '{entity.Id}' stands twice.", nameof(to));
            if (!before.TryGetValue(entity.Id, out SanctionedEntity? earlier)) added.Add(entity);
            else if (EntityComparison.Differences(earlier, entity) is not EntityFields.None and var fields) changed.Add(new ChangedEntity(earlier, entity, fields));
            else unchanged++;
        }

        return new SanctionsListDelta
        {
            From = from?.Version,
            To = to.Version,
            Added = added,
            Changed = changed,
            Removed = [.. (from?.Entities ?? []).Where(entity => !seen.Contains(entity.Id))],
            Unchanged = unchanged,
        };
    }

    /// <summary>For people: "ofac 12 added, 30 changed, 4 removed".</summary>
    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{To.List} {Added.Count} added, {Changed.Count} changed, {Removed.Count} removed");
}
