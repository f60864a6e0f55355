namespace SanctionsScreening.Lists.Ofac;

/// <summary>The lines of one companion file by party, in the file's order.</summary>
internal sealed class OfacGroups
{
    private readonly OfacRow[] _rows;
    private readonly int[] _starts, _ends;

    /// <summary>Groups a companion's lines. Lines of unknown parties and numbers that stand twice are reported.</summary>
    /// <param name="table">The companion; without one, no party has lines.</param>
    /// <param name="parties">Where each party stands among the parties' lines.</param>
    /// <param name="partyTable">The parties' file.</param>
    /// <param name="rejected">Receives the refused lines.</param>
    /// <param name="numberColumn">The column that numbers a party's lines, where there is one.</param>
    /// <exception cref="SanctionsListFormatException">The files do not belong together.</exception>
    public OfacGroups(OfacTable? table, Dictionary<string, int> parties, OfacTable partyTable, List<RejectedRecord> rejected, int? numberColumn)
    {
        _starts = new int[partyTable.Rows.Count];
        _ends = new int[partyTable.Rows.Count];
        int[] partyOf = table is null ? [] : PartyOf(table, parties, partyTable, rejected);
        foreach (int party in partyOf)
        {
            if (party >= 0) _ends[party]++;
        }

        int start = 0;
        for (int party = 0; party < _starts.Length; party++)
        {
            _starts[party] = start;
            start += _ends[party];
            _ends[party] = _starts[party];
        }

        _rows = new OfacRow[start];
        for (int i = 0; i < partyOf.Length; i++)
        {
            int party = partyOf[i];
            if (party < 0) continue;
            OfacRow row = table!.Rows[i];
            if (numberColumn is { } column && row.Fields[column] is { } number && LineOf(Of(party), column, number) is > 0 and var kept)
                rejected.Add(new RejectedRecord(table.File, row.Line, $"The number {number} of the party {row.Id} stands again; line {kept} is kept."));
            else
                _rows[_ends[party]++] = row;
        }
    }

    /// <summary>A party's lines.</summary>
    /// <param name="party">Where the party stands among the parties' lines.</param>
    public ReadOnlySpan<OfacRow> Of(int party) => _rows.AsSpan(_starts[party].._ends[party]);

    private static int[] PartyOf(OfacTable table, Dictionary<string, int> parties, OfacTable partyTable, List<RejectedRecord> rejected)
    {
        int[] partyOf = new int[table.Rows.Count];
        int orphans = 0;
        OfacRow firstOrphan = default;
        for (int i = 0; i < partyOf.Length; i++)
        {
            OfacRow row = table.Rows[i];
            if (parties.TryGetValue(row.Id, out partyOf[i])) continue;
            partyOf[i] = -1;
            if (orphans++ == 0) firstOrphan = row;
            rejected.Add(new RejectedRecord(table.File, row.Line, $"The party {row.Id} is not in {partyTable.File}."));
        }

        if (orphans > 0 && !partyTable.HasEndMark)
            throw new SanctionsListFormatException(partyTable.File, partyTable.LastLine, $"The file was cut: it lacks its end mark, and {orphans} records of {table.File} name parties that it does not hold, the first {firstOrphan.Id} in line {firstOrphan.Line}.");
        if (orphans > table.Rows.Count * OfacDefaults.MaxUnjoinedShare)
            throw new SanctionsListFormatException(table.File, firstOrphan.Line, $"{orphans} of {table.Rows.Count} records name parties that {partyTable.File} does not hold: the files are not of the same list and day.");
        return partyOf;
    }

    private static int LineOf(ReadOnlySpan<OfacRow> rows, int column, string number)
    {
        foreach (OfacRow row in rows)
        {
            if (string.Equals(row.Fields[column], number, StringComparison.Ordinal)) return row.Line;
        }

        return 0;
    }
}
