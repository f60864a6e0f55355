using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Gathers the entries and refusals of one list, and makes sure that what comes out is a list. Not thread-safe.</summary>
internal sealed class SnapshotBuilder(string list, string file)
{
    private readonly List<SanctionedEntity> _entities = [];
    private readonly Dictionary<string, int> _lines = new(StringComparer.Ordinal);
    private readonly SpoiltLetters _letters = new(file);

    public string List => list;

    public string File => file;

    public UnreadFields Unread { get; } = new();

    public List<RejectedRecord> Rejected { get; } = [];

    public int Count => _entities.Count;

    public void Reject(int line, string reason) => Rejected.Add(new RejectedRecord(file, line, reason));

    /// <summary>Adds an entry, or reports why it is none.</summary>
    public void Add(EntityBuilder entity)
    {
        int line = entity.Source.Line;
        if (entity.Fault is { } fault) Rejected.Add(new RejectedRecord(entity.Source.File, line, fault));
        else if (!entity.HasName) Rejected.Add(new RejectedRecord(entity.Source.File, line, $"The party {entity.Id} has no name."));
        else if (!_lines.TryAdd(entity.Id, line)) Rejected.Add(new RejectedRecord(entity.Source.File, line, $"The party {entity.Id} stands again; line {_lines[entity.Id]} is kept."));
        else _entities.Add(_letters.Look(entity.Build()));
    }

    /// <summary>Ends the list.</summary>
    /// <exception cref="SanctionsListFormatException">The list is empty, or more of it was refused than read.</exception>
    public SanctionsListSnapshot Build(DateOnly? publishedOn, string contentHash)
    {
        if (_entities.Count == 0 && Rejected.Count == 0) throw new SanctionsListFormatException(file, 0, "The list holds no party.");
        if (Rejected.Count > _entities.Count)
            throw new SanctionsListFormatException(file, Rejected[0].Line, $"{Rejected.Count} records were refused and {_entities.Count} read. The first: {Rejected[0].Reason}");
        _letters.Require();
        Unread.AddTo(Rejected, file);
        return new SanctionsListSnapshot
        {
            Version = new SanctionsListVersion(list, publishedOn, contentHash),
            Entities = _entities,
            RejectedRecords = Rejected,
        };
    }
}
