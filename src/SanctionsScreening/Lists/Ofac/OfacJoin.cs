using System.Globalization;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// The lines of the companion files by party, and the proof that the files belong together. A cut inside a line is the reader's
/// to find; a cut between two lines shows here: by the end mark that is missing, by companions' lines whose party is missing,
/// and by parties that have no address line.
/// </summary>
internal sealed class OfacJoin
{
    private readonly OfacGroups _aliases, _addresses, _comments;

    public OfacJoin(OfacTables tables, Dictionary<string, int> parties, List<RejectedRecord> rejected)
    {
        _aliases = new OfacGroups(tables.Aliases, parties, tables.Parties, rejected, OfacColumns.AliasNumber);
        _addresses = new OfacGroups(tables.Addresses, parties, tables.Parties, rejected, OfacColumns.AddressNumber);
        _comments = new OfacGroups(tables.Comments, parties, tables.Parties, rejected, null);
        CheckAddresses(tables, parties, rejected);
        foreach (OfacTable table in tables.All)
        {
            // OFAC's older comments files have no end mark.
            if (!table.HasEndMark && table.Kind != OfacFileKind.Comments)
                rejected.Add(new RejectedRecord(table.File, table.LastLine, "The file does not end with the mark (0x1A) that closes OFAC's files: records may be missing after this line."));
        }
    }

    /// <summary>A party's aliases.</summary>
    /// <param name="party">Where the party stands among the parties' lines; so with the others.</param>
    public ReadOnlySpan<OfacRow> Aliases(int party) => _aliases.Of(party);

    public ReadOnlySpan<OfacRow> Addresses(int party) => _addresses.Of(party);

    public ReadOnlySpan<OfacRow> Comments(int party) => _comments.Of(party);

    private void CheckAddresses(OfacTables tables, Dictionary<string, int> parties, List<RejectedRecord> rejected)
    {
        if (tables.Addresses is not { } table) return;
        int missing = 0;
        OfacRow first = default;
        foreach (OfacRow party in tables.Parties.Rows)
        {
            if (!_addresses.Of(parties[party.Id]).IsEmpty) continue;
            if (missing++ == 0) first = party;
        }

        if (missing == 0) return;
        string what = string.Create(CultureInfo.InvariantCulture, $"{missing} of {parties.Count} parties of {tables.Parties.File} have no record, the first {first.Id} in its line {first.Line}");
        if (!table.HasEndMark) throw new SanctionsListFormatException(table.File, table.LastLine, $"The file was cut: it lacks its end mark, and {what}.");
        if (missing > parties.Count * OfacDefaults.MaxUnjoinedShare) throw new SanctionsListFormatException(table.File, table.LastLine, $"{what}: the files are not of the same list and day.");
        rejected.Add(new RejectedRecord(table.File, table.LastLine, $"{what}: records are missing, or the files are not of the same day."));
    }
}
