using Lucene.Net.Index;
using SanctionsScreening.Lists;

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

    /// <summary>Reads an index of record, which is not needed afterwards.</summary>
    /// <exception cref="InvalidDataException">The index has no name, or is not one that was built here.</exception>
    public static ScreeningIndex Open(IndexRecord record, ListedEntities entities, IReadOnlyList<SanctionsListVersion> lists)
    {
        using DirectoryReader names = record.OpenNames(), forms = record.OpenForms();
        return new ScreeningIndex(new GenerationViewLoader(names.Leaves[0].AtomicReader, forms.Leaves is [var only] ? only.AtomicReader : null, entities.Length).Load(), entities, lists);
    }
}
