using Lucene.Net.Index;
using SanctionsScreening.Lists;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace SanctionsScreening.Indexing;

/// <summary>One generation: the flat view of its index of record, and the entities it was built from. Immutable and thread-safe.</summary>
internal sealed class ScreeningIndex
{
    private readonly Lazy<Dictionary<string, int>> _entityIds;

    /// <summary>Takes what was built or read.</summary>
    public ScreeningIndex(GenerationView view, ListedEntities entities, IReadOnlyList<SanctionsListVersion> lists)
    {
        View = view;
        Entities = entities;
        Lists = lists;
        _entityIds = new Lazy<Dictionary<string, int>>(() =>
        {
            var ids = new Dictionary<string, int>(entities.Length, StringComparer.Ordinal);
            for (int e = 0; e < entities.Length; e++) ids.Add(entities.IdOf(e), e);
            return ids;
        });
    }

    /// <summary>The arrays that searches read.</summary>
    public GenerationView View { get; }

    /// <summary>The listed entities; a view's entity ordinals point here.</summary>
    public ListedEntities Entities { get; }

    /// <summary>Entity ids to ordinals; made when first asked for.</summary>
    public Dictionary<string, int> EntityIds => _entityIds.Value;

    /// <summary>The list versions that the generation was built from.</summary>
    public IReadOnlyList<SanctionsListVersion> Lists { get; }

    /// <summary>Opens an index of record that holds one segment. The directory is not needed afterwards.</summary>
    /// <exception cref="InvalidDataException">The index has not exactly one segment, or none.</exception>
    public static ScreeningIndex Open(LuceneDirectory directory, ListedEntities entities, IReadOnlyList<SanctionsListVersion> lists)
    {
        using DirectoryReader reader = DirectoryReader.Open(directory);
        if (reader.Leaves.Count > 1) throw new InvalidDataException($"The index has {reader.Leaves.Count} segments; a generation has one.");
        if (reader.Leaves.Count == 0) throw new InvalidDataException("The index is empty; a generation has at least one name.");
        return new ScreeningIndex(new GenerationViewLoader(reader.Leaves[0].AtomicReader, entities.Length).Load(), entities, lists);
    }
}
