using Lucene.Net.Index;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace SanctionsScreening.Indexing;

/// <summary>One generation: the index of record, the flat view loaded from it, and the entities it was built from. Immutable and thread-safe.</summary>
internal sealed class ScreeningIndex : IDisposable
{
    private readonly LuceneDirectory _directory;

    private ScreeningIndex(LuceneDirectory directory, GenerationView view, SanctionedEntity[] entities, IReadOnlyList<SanctionsListVersion> lists)
    {
        _directory = directory;
        View = view;
        Entities = entities;
        Lists = lists;
        EntityIds = new Dictionary<string, int>(entities.Length, StringComparer.Ordinal);
        for (int e = 0; e < entities.Length; e++) EntityIds.Add(entities[e].Id, e);
    }

    /// <summary>The arrays that searches read.</summary>
    public GenerationView View { get; }

    /// <summary>The listed entities; a view's entity ordinals point here.</summary>
    public SanctionedEntity[] Entities { get; }

    /// <summary>Entity ids to ordinals.</summary>
    public Dictionary<string, int> EntityIds { get; }

    /// <summary>The list versions that the generation was built from.</summary>
    public IReadOnlyList<SanctionsListVersion> Lists { get; }

    /// <summary>Opens an index of record that holds one segment.</summary>
    /// <exception cref="InvalidDataException">The index has not exactly one segment, or none.</exception>
    public static ScreeningIndex Open(LuceneDirectory directory, SanctionedEntity[] entities, IReadOnlyList<SanctionsListVersion> lists)
    {
        using DirectoryReader reader = DirectoryReader.Open(directory);
        if (reader.Leaves.Count > 1) throw new InvalidDataException($"The index has {reader.Leaves.Count} segments; a generation has one.");
        if (reader.Leaves.Count == 0) throw new InvalidDataException("The index is empty; a generation has at least one name.");
        GenerationView view = new GenerationViewLoader(reader.Leaves[0].AtomicReader, entities.Length).Load();
        return new ScreeningIndex(directory, view, entities, lists);
    }

    /// <inheritdoc/>
    public void Dispose() => _directory.Dispose();
}
