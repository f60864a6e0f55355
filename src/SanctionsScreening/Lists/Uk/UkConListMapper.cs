using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Gathers the lines of ConList.csv by party.</summary>
internal sealed class UkConListMapper
{
    private const int LongestName = 350;
    private readonly CsvTable _table;
    private readonly string _list, _file;
    private readonly ColumnCheck _check;
    private readonly Dictionary<string, EntityBuilder> _parties = new(StringComparer.Ordinal);
    private readonly HashSet<string> _regimes = new(StringComparer.Ordinal), _families = new(StringComparer.Ordinal);
    private readonly HashSet<(string Id, int Column, string? Text)> _seen = [];
    private readonly int[] _names, _addresses;
    /// <summary>The number of the check of Name 1; that of Last Updated stands before it.</summary>
    private const int FirstNameCheck = 9;

    /// <summary>Letters of a title; the longest of 2018 has 35.</summary>
    private const int LongestTitle = 50;

    private readonly int _title, _script, _language, _born, _town, _birthCountry, _nationality, _passport, _passportDetails, _number, _numberDetails, _oldNumber, _position, _postCode, _country, _other, _type, _aliasType, _quality, _regime, _listed, _designated, _updated, _id;

    public UkConListMapper(CsvTable table, string list, string file)
    {
        (_table, _list, _file) = (table, list, file);
        _names = [table.Column("Name 1"), table.Column("Name 2"), table.Column("Name 3"), table.Column("Name 4"), table.Column("Name 5"), table.Column("Name 6")];
        _addresses = [table.Column("Address 1"), table.Column("Address 2"), table.Column("Address 3"), table.Column("Address 4"), table.Column("Address 5"), table.Column("Address 6")];
        _title = table.Column("Title");
        _script = table.Column("Name Non-Latin Script");
        _language = table.Column("Non-Latin Script Language");
        _born = table.Column("DOB");
        _town = table.Column("Town of Birth");
        _birthCountry = table.Column("Country of Birth");
        _nationality = table.Column("Nationality");
        _passport = table.Column("Passport Number");
        _passportDetails = table.Column("Passport Details");
        _oldNumber = table.Column("NI Number");
        _number = table.Column("National Identification Number");
        _numberDetails = table.Column("National Identification Details");
        _position = table.Column("Position");
        _postCode = table.Column("Post/Zip Code");
        _country = table.Column("Country");
        _other = table.Column("Other Information");
        _type = table.Column("Group Type");
        _aliasType = table.Column("Alias Type");
        _quality = table.Column("Alias Quality");
        _regime = table.Column("Regime");
        _listed = table.Column("Listed On");
        _designated = table.Column("UK Sanctions List Date Designated");
        _updated = table.Column("Last Updated");
        _id = table.Column("Group ID");
        _check = new ColumnCheck(
            file,
            ("DOB", "date", static text => DateText.TryRead(text, out _)),
            ("Listed On", "day", static text => DateText.ReadDay(text) is not null),
            ("Country of Birth", "country", IsCountry),
            ("Nationality", "nationality", IsCountry),
            ("Country", "country", IsCountry),
            ("Post/Zip Code", "postal code", static text => text.AsSpan().ContainsAnyInRange('0', '9')),
            ("Passport Details", "passport", static text => text.AsSpan().ContainsAnyInRange('0', '9')),
            ("NI Number", "number", static text => text.AsSpan().ContainsAnyInRange('0', '9')),
            ("Last Updated", "day", static text => DateText.ReadDay(text) is not null),
            ("Name 1", "given name", IsGivenName),
            ("Name 2", "given name", IsGivenName),
            ("Name 3", "given name", IsGivenName),
            ("Name 4", "given name", IsGivenName),
            ("Name 5", "given name", IsGivenName),
            ("Title", "title", static text => text.Length <= LongestTitle && OfficeWords.StandIn(text)));
    }

    /// <summary>Up to three words stand in a field of given names, and no figure.</summary>
    private static bool IsGivenName(string text) => text.Length <= 40 && text.AsSpan().Count(' ') < 3 && !text.AsSpan().ContainsAnyInRange('0', '9');

    /// <summary>Takes the line at hand.</summary>
    /// <returns>Why it is refused; <see langword="null"/> where it is not.</returns>
    public string? Add()
    {
        string? id = _table.Text(_id), family = _table.Text(_names[5]), regime = _table.Text(_regime);
        if (id is null || id.AsSpan().ContainsAnyExceptInRange('0', '9')) return "The Group ID is no number.";
        if (TypeOf(_table.Text(_type)) is not { } type) return $"The Group Type of the party {id} is not Individual, Entity or Ship.";
        if (KindOf(_table.Text(_aliasType), _table.Text(_quality)) is not { } kind) return $"The Alias Type of the party {id} is not Prime Alias, AKA or FKA.";
        if (regime is null) return $"The party {id} has no Regime.";
        if (family is null || family.Length > LongestName) return $"The party {id} has no name in Name 6.";
        _families.Add(family);
        _regimes.Add(regime);
        if (!_parties.TryGetValue(id, out EntityBuilder? party)) _parties.Add(id, party = new EntityBuilder($"uk:{id}", _list, new SourcePosition(_file, _table.Line)) { Type = type });
        else if (party.Type != type && party.Type != EntityType.Vessel) return $"The Group Type of the party {id} is another than in line {party.Source.Line}.";
        Name(party, family, kind);
        for (int i = 0; i < 5; i++) _check.Add(FirstNameCheck + i, _table.Text(_names[i]), _table.Line);
        _check.Add(FirstNameCheck - 1, _table.Text(_updated), _table.Line);
        _check.Add(FirstNameCheck + 5, _table.Text(_title), _table.Line);
        Rest(party, regime);
        return null;
    }

    /// <summary>Hands on the parties.</summary>
    /// <exception cref="SanctionsListFormatException">The columns are not in their order.</exception>
    public void AddTo(SnapshotBuilder snapshot)
    {
        _check.Require();
        if (_parties.Count >= 20 && (_regimes.Count * 2 > _parties.Count || _families.Count * 4 < _parties.Count))
            throw new SanctionsListFormatException(_file, 2, string.Create(CultureInfo.InvariantCulture, $"{_parties.Count} parties have {_families.Count} distinct values of Name 6 and {_regimes.Count} of Regime; the columns are not in the order of the header."));
        foreach (EntityBuilder party in _parties.Values)
        {
            // Every party has a Prime Alias. The lines are sorted by name, so that a file cut between two lines lacks some.
            if (!party.HasPrimaryName) snapshot.Reject(party.Source.Line, $"The party {party.Id} has no Prime Alias; lines may be missing.");
            snapshot.Add(party);
        }
    }

    private void Name(EntityBuilder party, string family, NameKind kind)
    {
        string? given = ListWords.JoinWords(_table.Text(_names[0]), _table.Text(_names[1]), _table.Text(_names[2]), _table.Text(_names[3]), _table.Text(_names[4]));
        party.AddName(given is null ? new EntityName(family, kind) : new EntityName($"{given} {family}", kind) { FamilyName = family, GivenNames = given });
        if (_table.Text(_script) is { } native) party.AddName(new EntityName(native, kind == NameKind.Primary ? NameKind.Alias : kind) { Language = _table.Text(_language) });
    }

    private void Rest(EntityBuilder party, string? regime)
    {
        int line = _table.Line;
        string? other = _table.Text(_other), born = _table.Text(_born), listed = _table.Text(_listed), country = _table.Text(_country), postCode = _table.Text(_postCode);
        if (IsNew(party, _other, other)) UkRemarks.Read(party, other);
        _check.Add(0, born, line);
        _check.Add(1, listed, line);
        _check.Add(4, country, line);
        _check.Add(5, postCode, line);
        UkDates.AddBirths(party, born, isApproximate: other?.Contains("DOB is approximate", StringComparison.OrdinalIgnoreCase) == true);
        party.AddListing("Listed on", listed ?? _table.Text(_designated));
        party.AddProgram(regime);
        party.AddTitle(_table.Text(_title));
        party.AddTitle(_table.Text(_position));
        Countries(party, line);
        Documents(party, line);
        party.AddAddress(new Address
        {
            Street = ListWords.Join(_table.Text(_addresses[0]), _table.Text(_addresses[1]), _table.Text(_addresses[2]), _table.Text(_addresses[3]), _table.Text(_addresses[4])),
            City = _table.Text(_addresses[5]),
            PostalCode = postCode,
            Country = country is null ? null : WithoutNote(country, out _),
            Note = country is not null && WithoutNote(country, out string? note).Length > 0 ? note : null,
        });
    }

    private void Countries(EntityBuilder party, int line)
    {
        string? town = _table.Text(_town), birthCountry = _table.Text(_birthCountry), nationality = _table.Text(_nationality);
        _check.Add(2, birthCountry, line);
        _check.Add(3, nationality, line);
        if (nationality is not null && IsNew(party, _nationality, nationality))
        {
            foreach (string one in EnumeratedText.Split(nationality)) party.AddCountry(WithoutNote(one, out _));
        }

        if (!IsNew(party, _town, $"{town}|{birthCountry}")) return;
        List<string> towns = town is null ? [] : EnumeratedText.Split(town), countries = birthCountry is null ? [] : EnumeratedText.Split(birthCountry);

        // Counted alike, the first town is in the first country.
        if (towns.Count == countries.Count || countries.Count == 1)
        {
            for (int i = 0; i < Math.Max(towns.Count, countries.Count); i++) party.AddBirthPlace(ListWords.Join(towns.ElementAtOrDefault(i), countries.Count == 1 ? countries[0] : countries.ElementAtOrDefault(i)));
            return;
        }

        foreach (string place in towns.Concat(countries)) party.AddBirthPlace(place);
    }

    private void Documents(EntityBuilder party, int line)
    {
        string? details = _table.Text(_passportDetails), number = _table.Text(_oldNumber);
        _check.Add(6, details, line);
        _check.Add(7, number, line);
        string? passport = _table.Text(_passport);
        if (IsNew(party, _passportDetails, passport is null ? details : $"{passport}|{details}")) UkDocuments.Add(party, IdentifierType.Passport, "Passport", passport, details);
        if (IsNew(party, _oldNumber, number)) UkDocuments.Add(party, IdentifierType.NationalId, "National identity number", number, null);
        UkDocuments.Add(party, IdentifierType.NationalId, "National identity number", _table.Text(_number), _table.Text(_numberDetails));
    }

    /// <summary>Whether a party's field was not read before: most lines of a party repeat them word for word.</summary>
    private bool IsNew(EntityBuilder party, int column, string? text) => text is not null && _seen.Add((party.Id, column, text));

    private static EntityType? TypeOf(string? text) => text?.ToUpperInvariant() switch
    {
        "INDIVIDUAL" => EntityType.Person,
        "ENTITY" => EntityType.Organization,
        "SHIP" => EntityType.Vessel,
        _ => null,
    };

    private static NameKind? KindOf(string? type, string? quality) => type?.ToUpperInvariant() switch
    {
        "PRIME ALIAS" or "PRIMARY NAME" => NameKind.Primary,
        "AKA" or "PRIMARY NAME VARIATION" or "ALIAS" => quality?.StartsWith("low", StringComparison.OrdinalIgnoreCase) == true ? NameKind.WeakAlias : NameKind.Alias,
        "FKA" => NameKind.Former,
        _ => null,
    };

    private static bool IsCountry(string text)
    {
        foreach (string part in EnumeratedText.Split(text))
        {
            if (CountryCodes.TryGetCode(WithoutNote(part, out _), out _)) return true;
        }

        return false;
    }

    /// <summary>"Afghanistan (since 2009)" is Afghanistan with a note; "Iran (Islamic Republic of)" is a country's name.</summary>
    private static string WithoutNote(string country, out string? note)
    {
        note = null;
        int open = country.IndexOf('(', StringComparison.Ordinal);
        if (open <= 0 || CountryCodes.TryGetCode(country, out _)) return country;
        note = country[open..].Trim('(', ')', ' ', '.');
        return country[..open].TrimEnd();
    }
}
