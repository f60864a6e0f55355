using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Gathers the parties of one file, refuses those that cannot stand in a list, and files whose fields were moved or whose letters were lost.</summary>
/// <param name="list">The list's short name.</param>
/// <param name="file">The file's name.</param>
/// <param name="fields">The fields of the format, for messages.</param>
internal sealed class CustomRecords(string list, string file, IReadOnlyList<FieldUse> fields)
{
    private const int IdField = 0, NameField = 2, AliasField = 3, WeakAliasField = 4, ProgramField = 8;

    /// <summary>Nearly every party has a name of its own, while programmes, countries and types are shared by many; of a few parties either may be.</summary>
    private const int MinNamesForDistinctness = 10;

    /// <summary>So many times a value of a field that is no name stands at least in the mean. Several parties may bear one name.</summary>
    private const int LeastRepetition = 4;

    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal);

    // The different names, aliases and weak aliases, and how many there are.
    private readonly (HashSet<string> Different, int Count)[] _names = [.. Enumerable.Range(0, 3).Select(static _ => (new HashSet<string>(StringComparer.OrdinalIgnoreCase), 0))];
    private readonly SpoiltLetters _letters = new(file);
    private readonly List<SanctionedEntity> _entities = [];
    private readonly List<RejectedRecord> _rejected = [];
    private readonly ColumnCheck _check = new(file, [.. fields.Take(9).Select(static (field, i) => (field.Field, What(i), Fits(i)))]) { Order = "their names" };

    public void Add(CustomRecord record, int line)
    {
        if (record.ToEntity(list, new SourcePosition(file, line), out string reason) is not { } entity)
        {
            Reject(line, reason);
            return;
        }

        if (!_positions.TryAdd(entity.Id, line))
        {
            Reject(line, $"The id {record.Id!.Trim()} stands again; the record of line {_positions[entity.Id]} is kept.");
            return;
        }

        _entities.Add(_letters.Look(entity, record.Texts().Select(static of => of.Text)));
        foreach ((int field, string? text) in record.Texts())
        {
            _check.Add(field, field == IdField ? IdBeside(record) : ListText.CleanOrNull(text), line);
            if (field is < NameField or > WeakAliasField || string.IsNullOrWhiteSpace(text)) continue;
            _names[field - NameField].Different.Add(ListText.Clean(text));
            _names[field - NameField].Count++;
        }
    }

    public void Reject(int line, string reason) => _rejected.Add(new RejectedRecord(file, line, reason));

    /// <exception cref="SanctionsListFormatException">More records are wrong than right, there are none, or fields hold what belongs into others.</exception>
    public SanctionsListSnapshot ToSnapshot(DateOnly? publishedOn, string hash)
    {
        if (_rejected.Count > _entities.Count)
            throw new SanctionsListFormatException(file, _rejected[0].Line, $"{_rejected.Count} of {_rejected.Count + _entities.Count} records can't be read. The first: {_rejected[0].Reason}");
        if (_entities.Count == 0) throw new SanctionsListFormatException(file, 0, "The file holds no party.");
        _letters.Require();
        _check.Require();
        for (int i = 0; i < _names.Length; i++)
        {
            (HashSet<string> different, int count) = _names[i];
            if (count >= MinNamesForDistinctness && different.Count * LeastRepetition < count)
                throw new SanctionsListFormatException(file, _entities[0].Source.Line, $"Only {different.Count} of {count} values differ in the field '{fields[NameField + i].Field}', and names do; another field's values stand there.");
        }

        return new SanctionsListSnapshot { Version = new SanctionsListVersion(list, publishedOn, hash), Entities = _entities, RejectedRecords = _rejected };
    }

    /// <summary>The id where it reads as a name and the name as an id: several words without a digit beside one word.</summary>
    private static string? IdBeside(CustomRecord record) =>
        ListText.CleanOrNull(record.Name)?.Contains(' ', StringComparison.Ordinal) == false ? ListText.CleanOrNull(record.Id) : "";

    private static string What(int field) => field switch { IdField => "id", AliasField => "alias", WeakAliasField => "weak alias", ProgramField => "programme", _ => "name" };

    private static Func<string, bool> Fits(int field) => field switch
    {
        IdField => static text => !text.Contains(' ', StringComparison.Ordinal) || text.AsSpan().ContainsAnyInRange('0', '9'),
        NameField or AliasField or WeakAliasField or ProgramField => static text => CustomText.OtherKind(text) is null,
        _ => static _ => true,
    };
}
