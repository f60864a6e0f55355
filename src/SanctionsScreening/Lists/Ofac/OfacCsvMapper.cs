using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>The meaning of OFAC's legacy CSV files: joins parties, alternate names, addresses and continued remarks.</summary>
internal sealed class OfacCsvMapper(OfacCsvFiles files, string list)
{
    private readonly List<RejectedRecord> _rejected = [];

    /// <summary>Records that were refused, with their reasons.</summary>
    public IReadOnlyList<RejectedRecord> Rejected => _rejected;

    /// <summary>Makes an entity of every party.</summary>
    public List<SanctionedEntity> Map()
    {
        var known = new Dictionary<int, int>(files.Parties.Count);
        foreach (OfacRecord party in files.Parties)
        {
            if (!known.TryAdd(party.Party, party.Line)) _rejected.Add(new RejectedRecord(files.PartyFile, party.Line, $"The number {party.Party} already stands on line {known[party.Party]}; the first record is kept."));
        }

        ILookup<int, OfacRecord> aliases = Attached(files.Aliases, files.AliasFile, known);
        ILookup<int, OfacRecord> addresses = Attached(files.Addresses, files.AddressFile, known);
        ILookup<int, OfacRecord> comments = Attached(files.Comments, files.CommentFile, known);
        var entities = new List<SanctionedEntity>(known.Count);
        foreach (OfacRecord party in files.Parties)
        {
            if (known[party.Party] == party.Line && Map(party, aliases[party.Party], addresses[party.Party], comments[party.Party]) is { } entity) entities.Add(entity);
        }

        return entities;
    }

    private ILookup<int, OfacRecord> Attached(List<OfacRecord> records, string file, Dictionary<int, int> known)
    {
        foreach (OfacRecord record in records)
        {
            if (!known.ContainsKey(record.Party)) _rejected.Add(new RejectedRecord(file, record.Line, $"The number {record.Party} stands for no party of {files.PartyFile}."));
        }

        return records.ToLookup(static r => r.Party);
    }

    private SanctionedEntity? Map(OfacRecord party, IEnumerable<OfacRecord> aliases, IEnumerable<OfacRecord> addresses, IEnumerable<OfacRecord> comments)
    {
        string?[] cells = party.Cells;
        if (cells[1] is not { } primary)
        {
            _rejected.Add(new RejectedRecord(files.PartyFile, party.Line, "The party has no name."));
            return null;
        }

        EntityType type = cells[2] switch
        {
            "individual" => EntityType.Person,
            "vessel" => EntityType.Vessel,
            "aircraft" => EntityType.Aircraft,
            _ => EntityType.Organization,
        };
        string remarkText = string.Concat(comments.Select(static c => c.Cells[1]).Prepend(cells[11]));
        OfacRemarks remarks = OfacRemarks.Read(remarkText, type);
        return new SanctionedEntity
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"ofac:{party.Party}"),
            List = list,
            Type = type,
            Names = [OfacNames.Make(primary, type, NameKind.Primary), .. Aliases(aliases, type), .. remarks.Names],
            DatesOfBirth = remarks.DatesOfBirth,
            PlacesOfBirth = remarks.PlacesOfBirth,
            Countries = remarks.Countries,
            Gender = remarks.Gender,
            Identifiers = [.. remarks.Identifiers, .. CallSign(cells[5])],
            Addresses = [.. addresses.Select(Address).OfType<Address>()],
            Programs = [.. Programs(cells[3])],
            Titles = cells[4] is { } title ? [title, .. remarks.Titles] : remarks.Titles,
            LinkedParties = remarks.LinkedParties,
            Vessel = type == EntityType.Vessel ? Vessel(cells, remarks) : null,
            Remarks = remarkText.Length == 0 ? null : remarkText,
            UnreadRemarks = remarks.Unread,
            Source = new SourcePosition(files.PartyFile, party.Line),
        };
    }

    private IEnumerable<EntityName> Aliases(IEnumerable<OfacRecord> aliases, EntityType type)
    {
        foreach (OfacRecord alias in aliases)
        {
            if (alias.Cells[3] is not { } text) _rejected.Add(new RejectedRecord(files.AliasFile, alias.Line, "The alternate name is empty."));
            else if (OfacNames.KindOf(alias.Cells[2]) is not { } kind) _rejected.Add(new RejectedRecord(files.AliasFile, alias.Line, $"The kind '{alias.Cells[2]}' of an alternate name is not known; aka, fka and nka are."));
            else yield return OfacNames.Make(text, type, kind);
        }
    }

    /// <summary>An address of which only the number is given says nothing.</summary>
    private static Address? Address(OfacRecord record)
    {
        string?[] cells = record.Cells;
        if (cells[2] is null && cells[3] is null && cells[4] is null && cells[5] is null) return null;
        return new Address { Street = cells[2], City = cells[3], Country = cells[4] is { } country ? CountryCodes.Normalize(country) : null, Note = cells[5] };
    }

    /// <summary>Several programmes stand as "SDGT] [IRGC".</summary>
    private static IEnumerable<SanctionsProgram> Programs(string? cell) =>
        cell is null ? [] : cell.Split(["] [", "]["], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(static p => new SanctionsProgram(p.Trim('[', ']')));

    private static IEnumerable<Identifier> CallSign(string? cell) => cell is null ? [] : [new Identifier(IdentifierType.CallSign, cell) { Note = "Call sign" }];

    private static VesselParticulars Vessel(string?[] cells, OfacRemarks remarks) => new()
    {
        VesselType = cells[6],
        Tonnage = cells[7],
        GrossRegisteredTonnage = cells[8],
        Flag = cells[9] is { } flag ? CountryCodes.Normalize(flag) : remarks.Flag,
        FormerFlags = remarks.FormerFlags,
        Owner = cells[10],
    };
}
