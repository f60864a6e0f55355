using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Turns the lines of a legacy set into entities. Not thread-safe.</summary>
internal sealed class OfacCsvMapper
{
    private readonly OfacTables _tables;
    private readonly string _list;
    private readonly List<RejectedRecord> _rejected;
    private readonly OfacJoin _join;
    private readonly Dictionary<string, int> _parties;

    // Filled anew for each party.
    private readonly OfacRemarks _read = new();
    private readonly List<Address> _addresses = [];

    // A few hundred combinations stand for all parties.
    private readonly Dictionary<string, SanctionsProgram[]> _programs = new(StringComparer.Ordinal);

    private OfacCsvMapper(OfacTables tables, string list, List<RejectedRecord> rejected)
    {
        _tables = tables;
        _list = list;
        _rejected = rejected;
        _parties = Unique(tables.Parties, rejected);
        _join = new OfacJoin(tables, _parties, rejected);
    }

    public static List<SanctionedEntity> Map(OfacTables tables, string list, List<RejectedRecord> rejected, CancellationToken cancellationToken)
    {
        foreach (OfacTable table in tables.All) OfacColumnCheck.RequireOrder(table);
        return new OfacCsvMapper(tables, list, rejected).Entities(cancellationToken);
    }

    /// <summary>Where each party stands among the lines: its first line counts.</summary>
    private static Dictionary<string, int> Unique(OfacTable table, List<RejectedRecord> rejected)
    {
        Dictionary<string, int> parties = new(table.Rows.Count, StringComparer.Ordinal);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            OfacRow row = table.Rows[i];
            if (parties.TryAdd(row.Id, i)) continue;
            OfacRow first = table.Rows[parties[row.Id]];
            string same = row.Fields.AsSpan().SequenceEqual(first.Fields) ? "an identical copy of" : "and differs from";
            rejected.Add(new RejectedRecord(table.File, row.Line, $"The party {row.Id} stands again, {same} line {first.Line}, which is kept."));
        }

        return parties;
    }

    private List<SanctionedEntity> Entities(CancellationToken cancellationToken)
    {
        OfacTable table = _tables.Parties;
        List<SanctionedEntity> entities = new(_parties.Count);
        SpoiltLetters letters = new(table.File);
        for (int i = 0; i < table.Rows.Count; i++)
        {
            if ((i & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            OfacRow row = table.Rows[i];
            if (_parties[row.Id] != i) continue;
            if (row.Fields[OfacColumns.Name] is null) _rejected.Add(new RejectedRecord(table.File, row.Line, $"The party {row.Id} has no name (field 2)."));
            else entities.Add(letters.Look(Entity(row, _join.Aliases(i), _join.Addresses(i), _join.Comments(i))));
        }

        letters.Require();
        return entities;
    }

    private SanctionedEntity Entity(in OfacRow row, ReadOnlySpan<OfacRow> aliases, ReadOnlySpan<OfacRow> addresses, ReadOnlySpan<OfacRow> comments)
    {
        string?[] fields = row.Fields;
        EntityType type = OfacWords.Type(fields[OfacColumns.Type]);
        string? remarks = JoinRemarks(fields[OfacColumns.Remarks], comments, out bool isCut);
        if (isCut && _tables.Comments is { } file)
            _rejected.Add(new RejectedRecord(file.File, file.LastLine, $"The remarks of the party {row.Id} go on in no record: the file was cut, or is of another day."));
        _read.Clear();
        if (remarks is not null) OfacRemarkParser.Read(remarks, type, isCut, _read);
        ReadAddresses(addresses);
        string? flag = OfacWords.Country(fields[OfacColumns.Flag]) is { } name ? CountryCodes.Normalize(name) : null;
        AddCountries(flag);
        if (type == EntityType.Unknown) _read.Unread.Add($"Type: {fields[OfacColumns.Type]}");
        foreach (OfacRow alias in aliases)
        {
            if (alias.Fields[OfacColumns.AliasRemarks] is { } remark) _read.Unread.Add($"Remark on the alias {alias.Fields[OfacColumns.AliasName]}: {remark}");
        }

        if (fields[OfacColumns.CallSign] is { } callSign) _read.Identifiers.Insert(0, new Identifier(IdentifierType.CallSign, callSign));
        return new SanctionedEntity
        {
            Id = OfacCsvSource.IdPrefix + row.Id,
            List = _list,
            Type = type,
            Names = Names(row, type, aliases),
            DatesOfBirth = EntityBuilder.Kept(_read.Births),
            PlacesOfBirth = _read.BirthPlaces.ToArray(),
            Countries = _read.Countries.ToArray(),
            Gender = _read.Gender,
            Identifiers = EntityBuilder.Kept(_read.Identifiers),
            Addresses = EntityBuilder.Kept(_addresses),
            Programs = Programs(fields[OfacColumns.Programs]),
            Titles = Titles(fields[OfacColumns.Title]),
            LinkedParties = EntityBuilder.Kept(_read.Links),
            Vessel = type == EntityType.Vessel ? Vessel(fields, flag) : null,
            ListedOn = _read.Listed,
            Remarks = remarks,
            UnreadRemarks = EntityBuilder.Kept(_read.Unread),
            Source = new SourcePosition(_tables.Parties.File, row.Line),
        };
    }

    /// <summary>Remarks of the column's full width that do not end a sentence go on in the comments; without them their last words are half words.</summary>
    private static string? JoinRemarks(string? remarks, ReadOnlySpan<OfacRow> comments, out bool isCut)
    {
        string text = remarks ?? "";
        foreach (OfacRow comment in comments) text += comment.Fields[OfacColumns.Comment];
        isCut = comments.IsEmpty && text.Length >= OfacColumns.RemarksWidth && !text.EndsWith('.');
        return ListText.CleanOrNull(text);
    }

    private EntityName[] Names(in OfacRow row, EntityType type, ReadOnlySpan<OfacRow> aliases)
    {
        EntityName[] names = new EntityName[1 + aliases.Length + _read.WeakAliases.Count];
        names[0] = OfacNames.Read(row.Fields[OfacColumns.Name]!, type, NameKind.Primary);
        int count = 1;
        foreach (OfacRow alias in aliases)
        {
            if (alias.Fields[OfacColumns.AliasName] is { } name)
                names[count++] = OfacNames.Read(name, type, OfacWords.AliasKind(alias.Fields[OfacColumns.AliasType], isWeak: false));
            else
                _rejected.Add(new RejectedRecord(_tables.Aliases!.File, alias.Line, $"The alias of the party {row.Id} has no name (field 4)."));
        }

        foreach (string name in _read.WeakAliases) names[count++] = OfacNames.Read(name, type, NameKind.WeakAlias);
        return count == names.Length ? names : names[..count];
    }

    private void ReadAddresses(ReadOnlySpan<OfacRow> rows)
    {
        _addresses.Clear();
        foreach (OfacRow row in rows)
        {
            string?[] fields = row.Fields;
            string? country = OfacWords.Country(fields[OfacColumns.Country]);
            string? street = fields[OfacColumns.Street], city = fields[OfacColumns.City], note = fields[OfacColumns.AddressRemarks];

            // A line of nulls says that no address is known.
            if ((country ?? street ?? city ?? note) is null) continue;
            _addresses.Add(new Address { Street = street, City = city, Country = country is null ? null : CountryCodes.Normalize(country), Note = note });
        }
    }

    private void AddCountries(string? flag)
    {
        foreach (Address address in _addresses)
        {
            if (address.Country is { } country) _read.Countries.Add(country);
        }

        if (flag is not null) _read.Countries.Add(flag);
    }

    /// <summary>Several programmes stand as "SDGT] [IFSR".</summary>
    private SanctionsProgram[] Programs(string? programs)
    {
        if (programs is null) return [];
        if (_programs.TryGetValue(programs, out SanctionsProgram[]? known)) return known;
        return _programs[programs] = [.. programs.Split(['[', ']'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(code => new SanctionsProgram(code))];
    }

    private string[] Titles(string? column)
    {
        if (column is null) return _read.Titles.ToArray();
        string[] titles = column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return _read.Titles.Count == 0 ? titles : [.. titles, .. _read.Titles.Where(title => !titles.Contains(title))];
    }

    /// <summary>The flag column holds one flag. Further ones in the remarks, "other" or "former", stand among the former flags unless the column is empty.</summary>
    private VesselParticulars Vessel(string?[] fields, string? flag) => new()
    {
        VesselType = fields[OfacColumns.VesselType] ?? _read.VesselType,
        Flag = flag,
        FormerFlags = _read.Flags.ToArray(),
        Tonnage = fields[OfacColumns.Tonnage],
        GrossRegisteredTonnage = fields[OfacColumns.GrossTonnage],
        Owner = fields[OfacColumns.Owner],
    };
}
