using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Turns the lines of a legacy set into entities.</summary>
internal static class OfacCsvMapper
{
    private static readonly Address NoAddress = new();

    public static List<SanctionedEntity> Map(OfacTables tables, string list, List<RejectedRecord> rejected, CancellationToken cancellationToken)
    {
        foreach (OfacTable table in tables.All) OfacColumnCheck.RequireOrder(table);
        Dictionary<string, OfacRow> parties = Unique(tables.Parties, rejected);
        OfacJoin join = new(tables, parties, rejected);
        List<SanctionedEntity> entities = new(parties.Count);
        foreach (OfacRow row in tables.Parties.Rows)
        {
            if ((entities.Count & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (parties[row.Id].Line != row.Line) continue;
            if (row.Fields[OfacColumns.Name] is null) rejected.Add(new RejectedRecord(tables.Parties.File, row.Line, $"The party {row.Id} has no name (field 2)."));
            else entities.Add(Entity(row, tables, join, list, rejected));
        }

        return entities;
    }

    private static Dictionary<string, OfacRow> Unique(OfacTable table, List<RejectedRecord> rejected)
    {
        Dictionary<string, OfacRow> parties = new(table.Rows.Count, StringComparer.Ordinal);
        foreach (OfacRow row in table.Rows)
        {
            if (parties.TryAdd(row.Id, row)) continue;
            OfacRow first = parties[row.Id];
            string same = row.Fields.AsSpan().SequenceEqual(first.Fields) ? "an identical copy of" : "and differs from";
            rejected.Add(new RejectedRecord(table.File, row.Line, $"The party {row.Id} stands again, {same} line {first.Line}, which is kept."));
        }

        return parties;
    }

    private static SanctionedEntity Entity(OfacRow row, OfacTables tables, OfacJoin join, string list, List<RejectedRecord> rejected)
    {
        string?[] fields = row.Fields;
        EntityType type = OfacWords.Type(fields[OfacColumns.Type]);
        string? remarks = JoinRemarks(fields[OfacColumns.Remarks], join.Comments(row.Id), out bool isCut);
        if (isCut && tables.Comments is { } comments)
            rejected.Add(new RejectedRecord(comments.File, comments.LastLine, $"The remarks of the party {row.Id} go on in no record: the file was cut, or is of another day."));
        OfacRemarks read = remarks is null ? new OfacRemarks() : OfacRemarkParser.Read(remarks, type, isCut);
        List<Address> addresses = Addresses(join.Addresses(row.Id));
        string? flag = OfacWords.Country(fields[OfacColumns.Flag]) is { } name ? CountryCodes.Normalize(name) : null;
        if (type == EntityType.Unknown) read.Unread.Add($"Type: {fields[OfacColumns.Type]}");
        foreach (OfacRow alias in join.Aliases(row.Id))
        {
            if (alias.Fields[OfacColumns.AliasRemarks] is { } remark) read.Unread.Add($"Remark on the alias {alias.Fields[OfacColumns.AliasName]}: {remark}");
        }

        if (fields[OfacColumns.CallSign] is { } callSign) read.Identifiers.Insert(0, new Identifier(IdentifierType.CallSign, callSign));
        return new SanctionedEntity
        {
            Id = OfacCsvSource.IdPrefix + row.Id,
            List = list,
            Type = type,
            Names = Names(row, type, join.Aliases(row.Id), read.WeakAliases, tables, rejected),
            DatesOfBirth = Kept(read.Births),
            PlacesOfBirth = Kept(read.BirthPlaces),
            Countries = Kept(Countries(read.Countries, addresses, flag)),
            Gender = read.Gender,
            Identifiers = Kept(read.Identifiers),
            Addresses = Kept(addresses),
            Programs = Programs(fields[OfacColumns.Programs]),
            Titles = Kept(Titles(fields[OfacColumns.Title], read.Titles)),
            LinkedParties = Kept(read.Links),
            Vessel = type == EntityType.Vessel ? Vessel(fields, flag, read) : null,
            ListedOn = read.Listed,
            Remarks = remarks,
            UnreadRemarks = Kept(read.Unread),
            Source = new SourcePosition(tables.Parties.File, row.Line),
        };
    }

    /// <summary>Most parties lack most details, and an empty list of each would be a tenth of what the list takes.</summary>
    private static IReadOnlyList<T> Kept<T>(List<T> values) => values.Count > 0 ? values : Array.Empty<T>();

    /// <summary>Remarks of the column's full width that do not end a sentence go on in the comments; without them their last words are half words.</summary>
    private static string? JoinRemarks(string? remarks, List<OfacRow> comments, out bool isCut)
    {
        string text = remarks ?? "";
        foreach (OfacRow comment in comments) text += comment.Fields[OfacColumns.Comment];
        isCut = comments.Count == 0 && text.Length >= OfacColumns.RemarksWidth && !text.EndsWith('.');
        return Reading.ListText.CleanOrNull(text);
    }

    private static List<EntityName> Names(OfacRow row, EntityType type, List<OfacRow> aliases, List<string> weak, OfacTables tables, List<RejectedRecord> rejected)
    {
        List<EntityName> names = new(1 + aliases.Count + weak.Count) { OfacNames.Read(row.Fields[OfacColumns.Name]!, type, NameKind.Primary) };
        foreach (OfacRow alias in aliases)
        {
            if (alias.Fields[OfacColumns.AliasName] is { } name)
                names.Add(OfacNames.Read(name, type, OfacWords.AliasKind(alias.Fields[OfacColumns.AliasType], isWeak: false)));
            else
                rejected.Add(new RejectedRecord(tables.Aliases!.File, alias.Line, $"The alias of the party {row.Id} has no name (field 4)."));
        }

        foreach (string name in weak) names.Add(OfacNames.Read(name, type, NameKind.WeakAlias));
        return names;
    }

    private static List<Address> Addresses(List<OfacRow> rows)
    {
        List<Address> addresses = [];
        foreach (OfacRow row in rows)
        {
            string?[] fields = row.Fields;
            string? country = OfacWords.Country(fields[OfacColumns.Country]);
            Address address = new()
            {
                Street = fields[OfacColumns.Street],
                City = fields[OfacColumns.City],
                Country = country is null ? null : CountryCodes.Normalize(country),
                Note = fields[OfacColumns.AddressRemarks],
            };
            // A line of nulls says that no address is known.
            if (address != NoAddress) addresses.Add(address);
        }

        return addresses;
    }

    private static List<string> Countries(List<string> stated, List<Address> addresses, string? flag)
    {
        List<string> countries = [.. stated];
        foreach (Address address in addresses)
        {
            if (address.Country is { } country && !countries.Contains(country)) countries.Add(country);
        }

        if (flag is not null && !countries.Contains(flag)) countries.Add(flag);
        return countries;
    }

    /// <summary>Several programmes stand as "SDGT] [IFSR".</summary>
    private static List<SanctionsProgram> Programs(string? programs) =>
        programs is null ? [] : [.. programs.Split(['[', ']'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Select(code => new SanctionsProgram(code))];

    private static List<string> Titles(string? column, List<string> remarked)
    {
        List<string> titles = column is null ? [] : [.. column.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];
        foreach (string title in remarked)
        {
            if (!titles.Contains(title)) titles.Add(title);
        }

        return titles;
    }

    /// <summary>The flag column holds one flag. Further ones in the remarks, "other" or "former", stand among the former flags unless the column is empty.</summary>
    private static VesselParticulars Vessel(string?[] fields, string? flag, OfacRemarks read) => new()
    {
        VesselType = fields[OfacColumns.VesselType] ?? read.VesselType,
        Flag = flag,
        FormerFlags = read.Flags,
        Tonnage = fields[OfacColumns.Tonnage],
        GrossRegisteredTonnage = fields[OfacColumns.GrossTonnage],
        Owner = fields[OfacColumns.Owner],
    };
}
