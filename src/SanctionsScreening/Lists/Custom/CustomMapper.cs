using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Custom;

/// <summary>The meaning of a user's own list. A row with a fault is refused whole, with its reason.</summary>
internal sealed class CustomMapper(string file, string list)
{
    private readonly List<RejectedRecord> _rejected = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>Rows that were refused.</summary>
    public IReadOnlyList<RejectedRecord> Rejected => _rejected;

    /// <summary>Refuses a row that could not even be read.</summary>
    public void Reject(int line, string reason) => _rejected.Add(new RejectedRecord(file, line, reason));

    /// <summary>Makes an entity of a row, or <see langword="null"/> where the row was refused.</summary>
    public SanctionedEntity? Map(CustomRow row)
    {
        if (row.Id.Length == 0) return Refuse(row, "The id is empty.");
        if (row.Name.Length == 0) return Refuse(row, "The name is empty.");
        if (!TryType(row.Type, out EntityType type)) return Refuse(row, $"The type '{row.Type}' is not known; person, organization, vessel, aircraft and unknown are.");
        if (_ids.TryGetValue(row.Id, out int earlier)) return Refuse(row, $"The id '{row.Id}' already stands on line {earlier}; the first record is kept.");
        var dates = new List<PartialDate>(row.DatesOfBirth.Count);
        foreach (string text in row.DatesOfBirth)
        {
            if (!PartialDate.TryParse(text, out PartialDate date)) return Refuse(row, $"The date of birth '{text}' is none of 1970, 1970-03, 1970-03-04, circa 1970, 1968..1971.");
            dates.Add(date);
        }

        var identifiers = new List<Identifier>(row.Identifiers.Count);
        foreach (string text in row.Identifiers)
        {
            int colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon <= 0 || string.IsNullOrWhiteSpace(text[(colon + 1)..])) return Refuse(row, $"The identifier '{text}' is not of the form type:value.");
            identifiers.Add(Identifier.Parse(text));
        }

        _ids.Add(row.Id, row.Line);
        return new SanctionedEntity
        {
            Id = $"{list}:{row.Id}",
            List = list,
            Type = type,
            Names = [new EntityName(row.Name, NameKind.Primary), .. row.Aliases.Select(static a => new EntityName(a, NameKind.Alias)), .. row.WeakAliases.Select(static a => new EntityName(a, NameKind.WeakAlias))],
            DatesOfBirth = dates,
            Countries = [.. row.Countries.Select(CountryCodes.Normalize).Distinct(StringComparer.Ordinal)],
            Identifiers = identifiers,
            Programs = [.. row.Programs.Select(static p => new SanctionsProgram(p))],
            Source = new SourcePosition(file, row.Line),
        };
    }

    private SanctionedEntity? Refuse(CustomRow row, string reason)
    {
        Reject(row.Line, reason);
        return null;
    }

    private static bool TryType(string text, out EntityType type)
    {
        type = EntityType.Unknown;
        return text.Length == 0 || (Enum.TryParse(text, ignoreCase: true, out type) && Enum.IsDefined(type) && !char.IsAsciiDigit(text[0]));
    }
}
