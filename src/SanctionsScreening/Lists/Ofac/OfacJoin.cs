using System.Globalization;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// The lines of the companion files by party, and the proof that the files belong together. A cut inside a line is the reader's
/// to find; a cut between two lines shows here: by the end mark that is missing, by companions' lines whose party is missing,
/// and by parties that have no address line.
/// </summary>
internal sealed class OfacJoin
{
    private readonly Dictionary<string, List<OfacRow>> _aliases, _addresses, _comments;
    private static readonly List<OfacRow> None = [];

    public OfacJoin(OfacTables tables, Dictionary<string, OfacRow> parties, List<RejectedRecord> rejected)
    {
        _aliases = Group(tables.Aliases, parties, tables.Parties, rejected, OfacColumns.AliasNumber);
        _addresses = Group(tables.Addresses, parties, tables.Parties, rejected, OfacColumns.AddressNumber);
        _comments = Group(tables.Comments, parties, tables.Parties, rejected, null);
        CheckAddresses(tables, parties, rejected);
        foreach (OfacTable table in tables.All)
        {
            // OFAC's older comments files have no end mark.
            if (!table.HasEndMark && table.Kind != OfacFileKind.Comments)
                rejected.Add(new RejectedRecord(table.File, table.LastLine, "The file does not end with the mark (0x1A) that closes OFAC's files: records may be missing after this line."));
        }
    }

    public List<OfacRow> Aliases(string id) => _aliases.GetValueOrDefault(id, None);

    public List<OfacRow> Addresses(string id) => _addresses.GetValueOrDefault(id, None);

    public List<OfacRow> Comments(string id) => _comments.GetValueOrDefault(id, None);

    private static Dictionary<string, List<OfacRow>> Group(OfacTable? table, Dictionary<string, OfacRow> parties, OfacTable partyTable, List<RejectedRecord> rejected, int? numberColumn)
    {
        Dictionary<string, List<OfacRow>> groups = new(table is null ? 0 : Math.Min(parties.Count, table.Rows.Count), StringComparer.Ordinal);
        if (table is null) return groups;
        int orphans = 0;
        OfacRow firstOrphan = default;
        foreach (OfacRow row in table.Rows)
        {
            if (!parties.ContainsKey(row.Id))
            {
                if (orphans++ == 0) firstOrphan = row;
                rejected.Add(new RejectedRecord(table.File, row.Line, $"The party {row.Id} is not in {partyTable.File}."));
                continue;
            }

            if (!groups.TryGetValue(row.Id, out List<OfacRow>? rows)) groups.Add(row.Id, rows = new List<OfacRow>(1));
            if (numberColumn is { } column && row.Fields[column] is { } number && LineOf(rows, column, number) is > 0 and var kept)
                rejected.Add(new RejectedRecord(table.File, row.Line, $"The number {number} of the party {row.Id} stands again; line {kept} is kept."));
            else
                rows.Add(row);
        }

        if (orphans > 0 && !partyTable.HasEndMark)
            throw new SanctionsListFormatException(partyTable.File, partyTable.LastLine, $"The file was cut: it lacks its end mark, and {orphans} records of {table.File} name parties that it does not hold, the first {firstOrphan.Id} in line {firstOrphan.Line}.");
        if (orphans > table.Rows.Count * OfacDefaults.MaxUnjoinedShare)
            throw new SanctionsListFormatException(table.File, firstOrphan.Line, $"{orphans} of {table.Rows.Count} records name parties that {partyTable.File} does not hold: the files are not of the same list and day.");
        return groups;
    }

    private static int LineOf(List<OfacRow> rows, int column, string number)
    {
        foreach (OfacRow row in rows)
        {
            if (string.Equals(row.Fields[column], number, StringComparison.Ordinal)) return row.Line;
        }

        return 0;
    }

    private void CheckAddresses(OfacTables tables, Dictionary<string, OfacRow> parties, List<RejectedRecord> rejected)
    {
        if (tables.Addresses is not { } table) return;
        int missing = 0;
        OfacRow first = default;
        foreach (OfacRow party in tables.Parties.Rows)
        {
            if (_addresses.ContainsKey(party.Id)) continue;
            if (missing++ == 0) first = party;
        }

        if (missing == 0) return;
        string what = string.Create(CultureInfo.InvariantCulture, $"{missing} of {parties.Count} parties of {tables.Parties.File} have no record, the first {first.Id} in its line {first.Line}");
        if (!table.HasEndMark) throw new SanctionsListFormatException(table.File, table.LastLine, $"The file was cut: it lacks its end mark, and {what}.");
        if (missing > parties.Count * OfacDefaults.MaxUnjoinedShare) throw new SanctionsListFormatException(table.File, table.LastLine, $"{what}: the files are not of the same list and day.");
        rejected.Add(new RejectedRecord(table.File, table.LastLine, $"{what}: records are missing, or the files are not of the same day."));
    }
}
