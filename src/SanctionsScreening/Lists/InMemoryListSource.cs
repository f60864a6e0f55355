using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists;

/// <summary>A list that is built in code. Thread-safe.</summary>
public sealed class InMemoryListSource : ISanctionsListSource
{
    private readonly SanctionsListSnapshot _snapshot;

    /// <summary>Takes the entities of a list.</summary>
    /// <param name="list">The list's short name.</param>
    /// <param name="entities">The entities; their ids must be unique. Kept as they are.</param>
    /// <param name="publishedOn">The day the list is of, where known.</param>
    /// <exception cref="ArgumentException">The name is empty, an id repeats, or an entity has no name.</exception>
    public InMemoryListSource(string list, IEnumerable<SanctionedEntity> entities, DateOnly? publishedOn)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentNullException.ThrowIfNull(entities);
        List = list;
        SanctionedEntity[] all = [.. entities];
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (SanctionedEntity entity in all)
        {
            if (!ids.Add(entity.Id)) throw new ArgumentException($"Two entities have the id '{entity.Id}'.", nameof(entities));
            if (entity.Names.Count == 0) throw new ArgumentException($"The entity '{entity.Id}' has no name.", nameof(entities));
        }

        _snapshot = new SanctionsListSnapshot { Version = new SanctionsListVersion(list, publishedOn, Hash(all)), Entities = all };
    }

    /// <inheritdoc/>
    public string List { get; }

    /// <inheritdoc/>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return ValueTask.FromResult(_snapshot);
    }

    /// <summary>What screening reads of the entities, in order, so that the version changes with any of it.</summary>
    private static string Hash(SanctionedEntity[] entities)
    {
        var text = new StringBuilder();
        foreach (SanctionedEntity entity in entities)
        {
            text.Append(CultureInfo.InvariantCulture, $"{entity.Id}\u001F{entity.Type}\u001F{entity.Gender}");
            foreach (EntityName name in entity.Names) text.Append(CultureInfo.InvariantCulture, $"\u001F{name.Kind}:{name.Text}");
            foreach (PartialDate date in entity.DatesOfBirth) text.Append(CultureInfo.InvariantCulture, $"\u001F{date}");
            foreach (string country in entity.Countries) text.Append(CultureInfo.InvariantCulture, $"\u001F{country}");
            foreach (Identifier identifier in entity.Identifiers) text.Append(CultureInfo.InvariantCulture, $"\u001F{identifier.Type}:{identifier.Value}:{identifier.Country}");
            foreach (SanctionsProgram program in entity.Programs) text.Append(CultureInfo.InvariantCulture, $"\u001F{program.Code}");
            text.Append('\u001E');
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }
}
