using SanctionsScreening.Entities;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Gathers the parties of one file and refuses those that cannot stand in a list.</summary>
internal sealed class CustomRecords(string list, string file)
{
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    public List<SanctionedEntity> Entities { get; } = [];

    public List<RejectedRecord> Rejected { get; } = [];

    public void Add(CustomRecord record, int position)
    {
        if (record.ToEntity(list, new SourcePosition(file, position), out string reason) is not { } entity) Reject(position, reason);
        else if (!_positions.TryAdd(entity.Id, position)) Reject(position, $"The id {record.Id!.Trim()} stands again; the record of line {_positions[entity.Id]} is kept.");
        else Entities.Add(entity);
    }

    public void Reject(int position, string reason) => Rejected.Add(new RejectedRecord(file, position, reason));

    /// <exception cref="SanctionsListFormatException">More records are wrong than right, or there are none.</exception>
    public SanctionsListSnapshot ToSnapshot(DateOnly? publishedOn, string hash)
    {
        if (Rejected.Count > Entities.Count)
            throw new SanctionsListFormatException(file, Rejected[0].Line, $"{Rejected.Count} of {Rejected.Count + Entities.Count} records can't be read. The first: {Rejected[0].Reason}");
        if (Entities.Count == 0) throw new SanctionsListFormatException(file, 0, "The file holds no party.");
        return new SanctionsListSnapshot { Version = new SanctionsListVersion(list, publishedOn, hash), Entities = Entities, RejectedRecords = Rejected };
    }
}
