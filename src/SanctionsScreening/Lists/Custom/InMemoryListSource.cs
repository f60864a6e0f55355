using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Custom;

/// <summary>A list that was built in code. Immutable; safe to use from several threads.</summary>
public sealed class InMemoryListSource : ISanctionsListSource
{
    private readonly SanctionsListSnapshot _snapshot;

    /// <summary>Takes the entities as they are now; a later change of a list that they hold must not be made.</summary>
    /// <param name="list">The list's short name.</param>
    /// <param name="entities">The entries; each with <see cref="SanctionedEntity.List"/> equal to <paramref name="list"/>, an id of its own, at least one name, and no member that is or holds <see langword="null"/>. A name has a letter or a digit, and at most 1,000 characters.</param>
    /// <param name="publishedOn">The day of publication, if there is one.</param>
    /// <exception cref="ArgumentException">The list's name is empty, or an entity breaks the rules above.</exception>
    public InMemoryListSource(string list, IEnumerable<SanctionedEntity> entities, DateOnly? publishedOn = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentNullException.ThrowIfNull(entities);
        SanctionedEntity[] all = [.. entities];
        HashSet<string> ids = new(all.Length, StringComparer.Ordinal);
        foreach (SanctionedEntity entity in all)
        {
            ArgumentNullException.ThrowIfNull(entity, nameof(entities));
            if (!string.Equals(entity.List, list, StringComparison.Ordinal)) throw new ArgumentException($"The entity '{entity.Id}' belongs to the list '{entity.List}', not to '{list}'.", nameof(entities));
            if (string.IsNullOrWhiteSpace(entity.Id) || !ids.Add(entity.Id)) throw new ArgumentException($"The id '{entity.Id}' is empty or stands twice.", nameof(entities));
            if ((EntityCheck.Fault(entity) ?? EntityCheck.NameFault(entity)) is { } fault) throw new ArgumentException($"The entity '{entity.Id}' {fault}.", nameof(entities));
        }

        List = list;
        _snapshot = new SanctionsListSnapshot { Version = new SanctionsListVersion(list, publishedOn, EntityHash.Of(all)), Entities = Array.AsReadOnly(all) };
    }

    /// <inheritdoc/>
    public string List { get; }

    /// <summary>Returns the same content each time.</summary>
    /// <inheritdoc/>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return new ValueTask<SanctionsListSnapshot>(_snapshot);
    }
}
