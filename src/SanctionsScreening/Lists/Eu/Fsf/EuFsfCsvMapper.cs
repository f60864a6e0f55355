using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>Gathers the lines of the EU's CSV by party. Which details a line has, and under which names, is the version's matter.</summary>
internal abstract class EuFsfCsvMapper(CsvTable table, string list, string file)
{
    private readonly Dictionary<string, EntityBuilder> _parties = new(StringComparer.Ordinal);
    private DateOnly? _published;

    protected CsvTable Table => table;

    protected abstract string? Date { get; }

    protected abstract string? LogicalId { get; }

    protected abstract string? Reference { get; }

    protected abstract string? Subject { get; }

    protected abstract ColumnCheck Check { get; }

    public static EuFsfCsvMapper Create(CsvTable table, string list, string file) => table.Column("fileGenerationDate") >= 0 ? new EuFsfCsv11Mapper(table, list, file) : new EuFsfCsv10Mapper(table, list, file);

    /// <summary>Takes the line at hand.</summary>
    /// <returns>Why it is refused; <see langword="null"/> where it is not.</returns>
    public string? Add()
    {
        string? number = LogicalId, reference = Reference;
        if (number is null || number.AsSpan().ContainsAnyExceptInRange('0', '9')) return "The number of the party is none.";
        if (reference is not null && (reference.Contains(' ', StringComparison.Ordinal) || !reference.Contains('.', StringComparison.Ordinal))) return $"The EU reference of the party {number} is none.";
        if (EuFsfParts.TypeOf(Subject) is not { } type) return $"The subject type of the party {number} is neither P nor E.";
        if (DateText.ReadDay(Date) is not { } day) return "The day of the file is none.";
        _published ??= day;
        if (day != _published) return "The day of the file is another than in the lines before.";
        string id = EuFsfParts.IdOf(reference, number)!;
        if (!_parties.TryGetValue(number, out EntityBuilder? party)) _parties.Add(number, party = new EntityBuilder(id, list, new SourcePosition(file, table.Line)) { Type = type });
        else if (party.Id != id || party.Type != type) return $"The reference or the type of the party {number} is another than in line {party.Source.Line}.";
        Map(party);
        return null;
    }

    /// <summary>Hands on the parties.</summary>
    /// <returns>The day of the file.</returns>
    /// <exception cref="SanctionsListFormatException">The columns are not in their order.</exception>
    public DateOnly? AddTo(SnapshotBuilder snapshot)
    {
        Check.Require();
        foreach (EntityBuilder party in _parties.Values) snapshot.Add(party);
        return _published;
    }

    protected abstract void Map(EntityBuilder party);

    protected static bool IsCountry(string text) => text is "00" or "UNKNOWN" || CountryCodes.TryGetCode(text, out _);

    /// <summary>"ZWE", "TAQA": a few capitals.</summary>
    protected static bool IsProgramme(string text) => text.Length is >= 2 and <= 12 && text.All(char.IsAsciiLetterUpper);

    /// <summary>"2018/223 (OJ L43)".</summary>
    protected static bool IsTitle(string text) => text.Contains("(OJ ", StringComparison.Ordinal) && text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>What people write: no number of the file, day of an act, act nor page of the Journal.</summary>
    protected static bool IsWords(string text) => !IsTitle(text) && !text.StartsWith("http", StringComparison.Ordinal) && text.Any(char.IsLetter);

    /// <summary>"PHONE[668 33 01]\nFAX[662 38 14]", in which the line break is written as two characters.</summary>
    /// <returns>What is no number of a telephone nor an address of the internet.</returns>
    protected static string? Contacts(EntityBuilder party, string? text)
    {
        if (text is null) return null;
        string? rest = null;
        foreach (string line in text.Split("\\n", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            int open = line.IndexOf('[', StringComparison.Ordinal);
            if (open > 0 && line[^1] == ']' && EuFsfParts.ContactType(line[..open]) is { } type)
            {
                foreach (string value in line[(open + 1)..^1].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)) party.AddIdentifier(type, value, note: line[..open]);
            }
            else
            {
                rest = ListWords.Join(rest, line);
            }
        }

        return rest;
    }

    protected static string? Lines(string? text) => text?.Replace("\\n", " ", StringComparison.Ordinal);
}
