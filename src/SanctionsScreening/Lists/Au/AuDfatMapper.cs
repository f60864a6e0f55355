using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading.Spreadsheets;

namespace SanctionsScreening.Lists.Au;

/// <summary>Gathers the rows of the Australian list by party.</summary>
internal sealed class AuDfatMapper
{
    private readonly string _list, _file;
    private readonly int _reference, _name, _type, _nameType, _strength, _birth, _birthPlace, _citizenship, _address, _information, _listing, _imo, _committee, _control, _instrument;
    private readonly Dictionary<string, EntityBuilder> _parties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _references = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, string? Text)> _informed = [], _born = [];
    private readonly ColumnCheck _check;
    private readonly SharedColumnCheck _shared;
    private PartialDate? _latest;

    public AuDfatMapper(Dictionary<string, int> columns, string list, string file)
    {
        (_list, _file) = (list, file);
        int Column(string name) => columns.GetValueOrDefault(name, -1);
        (_reference, _name, _type, _nameType, _strength) = (Column("Reference"), Column("Name of Individual or Entity"), Column("Type"), Column("Name Type"), Column("Alias Strength"));
        (_birth, _birthPlace, _citizenship, _address) = (Column("Date of Birth"), Column("Place of Birth"), Column("Citizenship"), Column("Address"));
        (_information, _listing, _imo, _committee) = (Column("Additional Information"), Column("Listing Information"), Column("IMO Number"), Column("Committees"));
        (_control, _instrument) = (Column("Control Date"), Column("Instrument of Designation"));
        _check = AuDfatColumns.Check(file);
        _shared = new SharedColumnCheck(file, "Name of Individual or Entity", "Committees") { MinRowsOfAProgram = AuDfatColumns.MinRowsOfACommittee };
    }

    /// <summary>Takes a row.</summary>
    /// <returns>Why it is refused; <see langword="null"/> where it is not.</returns>
    public string? Add(SheetRow row)
    {
        string? reference = row[_reference].Text, name = row[_name].Text;
        int digits = reference is null ? 0 : reference.AsSpan().IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? reference.Length : end;
        if (reference is null || digits is 0 or > 9 || reference.Length > digits + 4) return "The Reference is no number with a letter.";
        string id = reference[..digits];
        if (!_references.Add(reference.ToLowerInvariant())) return $"The Reference {reference} stands again.";
        if (TypeOf(row[_type].Text) is not { } type) return $"The Type of the party {id} is not Individual, Entity or Vessel.";
        if (KindOf(row[_nameType].Text, row[_strength].Text) is not { } kind) return $"The Name Type of {reference} is none that is known.";
        if (name is null) return $"The row {reference} has no name.";
        if (!_parties.TryGetValue(id, out EntityBuilder? party)) _parties.Add(id, party = new EntityBuilder($"au:{id}", _list, new SourcePosition(_file, row.Number)) { Type = type });
        else if (party.Type != type) return $"The Type of {reference} is another than in row {party.Source.Line}.";
        _shared.Add(name, row[_committee].Text, row.Number);
        Check(row, type, name);
        PublishedNames.Add(party, name, kind);
        Facts(party, row);
        return null;
    }

    /// <summary>Hands on the parties.</summary>
    /// <returns>The latest day on which a row was changed.</returns>
    /// <exception cref="SanctionsListFormatException">The columns are not in their order.</exception>
    public PartialDate? AddTo(SnapshotBuilder snapshot)
    {
        _check.Require();
        _shared.Require();
        foreach (EntityBuilder party in _parties.Values)
        {
            if (!party.HasPrimaryName) snapshot.Reject(party.Source.Line, $"The party {party.Id} has no primary name; rows may be missing.");
            snapshot.Add(party);
        }

        return _latest;
    }

    private void Check(SheetRow row, EntityType type, string name)
    {
        void Take(AuDfatColumn column, string? value) => _check.Add((int)column, value, row.Number);
        string? birth = ListWords.Meaningful(row[_birth].Text), birthPlace = ListWords.Meaningful(row[_birthPlace].Text);
        SheetCell listing = row[_listing], control = row[_control];
        Take(AuDfatColumn.Name, name);
        Take(AuDfatColumn.Birth, birth);
        if (row[_birth].IsNumber && control.IsNumber && SerialDate.Read(birth!) is { } born && SerialDate.Read(control.Text!) is { } changed) Take(AuDfatColumn.BirthBeforeControl, born.Year < changed.Year ? "before" : "after");
        Take(AuDfatColumn.BirthPlace, birthPlace);
        if (birthPlace is not null) Take(AuDfatColumn.BirthPlaceOfPerson, type.ToString());
        Take(AuDfatColumn.Citizenship, ListWords.Meaningful(row[_citizenship].Text));
        Take(AuDfatColumn.Address, ListWords.Meaningful(row[_address].Text));
        if (!listing.IsNumber) Take(AuDfatColumn.Listing, listing.Text);
        Take(AuDfatColumn.Control, control.Text);
    }

    private void Facts(EntityBuilder party, SheetRow row)
    {
        Births(party, row[_birth]);
        foreach (string place in Values(row[_birthPlace].Text)) party.AddBirthPlace(place);
        string? citizenship = ListWords.Meaningful(row[_citizenship].Text), committee = row[_committee].Text;
        foreach (string country in Countries(citizenship)) party.AddCountry(country);
        foreach (string address in Values(row[_address].Text)) party.AddAddress(new Address { Street = address, Country = CountryOf(address) });

        // Most rows of a party repeat its information word for word.
        string? information = row[_information].Text;
        if (_informed.Add((party.Id, information))) AuRemarks.Read(party, information);
        if (row[_imo].Text is { } imo) party.AddIdentifier(IdentifierType.Imo, string.Concat(imo.Where(char.IsAsciiDigit)) is { Length: 7 } number ? number : imo);
        SheetCell listing = row[_listing];
        string? basis = listing.IsNumber ? null : listing.Text;
        PartialDate? listed = listing.IsNumber ? SerialDate.Read(listing.Text!) : Listed(basis);
        if (listing.IsNumber && listed is null) party.AddUnread("Listing Information", listing.Text);
        party.ListedOn ??= listed;
        party.AddProgram(committee, ListWords.Join(basis, row[_instrument].Text));
        if (row[_control] is not { Text: { } control, IsNumber: true }) return;
        if (SerialDate.Read(control) is { Day: not null } day && (_latest is not { } latest || (day.Year, day.Month, day.Day).CompareTo((latest.Year, latest.Month, latest.Day)) > 0)) _latest = day;
    }

    /// <summary>A serial of a day, a year, or text: "a) 09/10/1954; b) 1955".</summary>
    private void Births(EntityBuilder party, SheetCell cell)
    {
        if (ListWords.Meaningful(cell.Text) is not { } text) return;
        if (!_born.Add((party.Id, text))) return;
        if (!cell.IsNumber) party.AddBirths(text.Replace(">>", ";", StringComparison.Ordinal).Replace("alt DOB:", ";", StringComparison.OrdinalIgnoreCase));
        else if (SerialDate.Read(text) is { } date) party.AddBirth(date);
        else party.AddUnread("Date of birth", text);
    }

    /// <summary>"Listed by UN 1267 Committee on 25 January 2001 (amended on …)": the first day.</summary>
    private static PartialDate? Listed(string? text)
    {
        if (text?.StartsWith("Listed", StringComparison.OrdinalIgnoreCase) != true) return null;
        int open = text.IndexOf('(', StringComparison.Ordinal);
        int on = (open < 0 ? text : text[..open]).LastIndexOf(" on", StringComparison.OrdinalIgnoreCase);
        if (on < 0) return null;
        List<PartialDate> dates = [];
        DateText.ReadAll(text[(on + 3)..(open < 0 ? text.Length : open)], dates);
        return dates.Count > 0 && dates[0].LastYear is null ? dates[0] : null;
    }

    private static EntityType? TypeOf(string? text) => text?.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => EntityType.Person,
        "ENTITY" => EntityType.Organization,
        "VESSEL" => EntityType.Vessel,
        _ => null,
    };

    private static NameKind? KindOf(string? text, string? strength) => text?.ToUpperInvariant() switch
    {
        "PRIMARY NAME" => NameKind.Primary,
        "AKA" or "ALIAS" or "ORIGINAL SCRIPT" or "PREVIOUSLY LISTED AS" => strength?.StartsWith("weak", StringComparison.OrdinalIgnoreCase) == true ? NameKind.WeakAlias : NameKind.Alias,
        "FORMERLY KNOWN AS" or "FKA" => NameKind.Former,
        _ => null,
    };

    internal static IEnumerable<string> Values(string? text) => ListWords.Meaningful(text) is { } meaningful ? EnumeratedText.Split(meaningful) : [];

    internal static List<string> Countries(string? text)
    {
        List<string> countries = [];
        if (text is null) return countries;
        foreach (string value in EnumeratedText.Split(text))
        {
            if (CountryCodes.TryGetCode(value, out _))
            {
                countries.Add(value);
                continue;
            }

            foreach (string part in value.Replace(" and ", ";", StringComparison.Ordinal).Split([';', ','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                int open = part.IndexOf('(', StringComparison.Ordinal);
                string country = open > 0 ? part[..open].TrimEnd() : part;
                if (country.Length > 0) countries.Add(country);
            }
        }

        return countries;
    }

    internal static string? CountryOf(string address)
    {
        ReadOnlySpan<char> text = address.AsSpan().TrimEnd(" .,;");
        int open = text.LastIndexOf('(');
        if (open > 0 && text.EndsWith(")")) text = text[..open].TrimEnd(" ,");
        return CountryCodes.TryGetCode(text[(text.LastIndexOf(',') + 1)..].Trim(), out string code) ? code : null;
    }
}
