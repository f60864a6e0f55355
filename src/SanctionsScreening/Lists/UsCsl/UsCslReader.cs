using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.UsCsl;

/// <summary>Goes through the records of the US Consolidated Screening List; a party that stands on two of its lists has two of them.</summary>
internal static class UsCslReader
{
    private static readonly (string Column, string What, Func<string, bool> Fits)[] Checks =
    [
        ("source", "name of a list", static text => text.Contains(" - ", StringComparison.Ordinal)),
        ("type", "type of party", static text => text is "Individual" or "Entity" or "Vessel" or "Aircraft"),
        ("start_date", "day", static text => DateText.ReadDay(text) is not null),
        ("nationalities", "code of a country", static text => text.Length == 2 || text.Contains(';', StringComparison.Ordinal)),
        ("dates_of_birth", "date", static text => text.AsSpan().ContainsAnyInRange('0', '9')),
        ("source_list_url", "address of a page", static text => text.StartsWith("http", StringComparison.Ordinal)),
        ("name", "name", static text => !text.StartsWith("http", StringComparison.Ordinal) && !text.Contains(" - Treasury Department", StringComparison.Ordinal)),
    ];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file);
        SnapshotBuilder snapshot = new(list, file);
        CsvTable table = new(csv, file, UsCslFields.All, ["_id", "source", "name"], snapshot.Unread) { ReportsCutEnd = true };
        ColumnCheck columns = new(file, Checks);
        Dictionary<string, (EntityBuilder Entity, HashSet<string> Sources)> parties = new(StringComparer.Ordinal);
        int[] places = [.. Checks.Select(check => table.Column(check.Column))];
        int id = table.Column("_id"), source = table.Column("source"), name = table.Column("name");
        while (table.Read())
        {
            if ((table.Line & 255) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (table.Fault is { } fault) snapshot.Reject(table.Line, fault);
            else if (table.Text(id) is not { } number) snapshot.Reject(table.Line, "The party has no _id.");
            else if (number == "_id") snapshot.Reject(table.Line, "The header stands again among the records.");
            else if (table.Text(name) is null) snapshot.Reject(table.Line, $"The party {number} has no name.");
            else
            {
                for (int i = 0; i < Checks.Length; i++) columns.Add(i, table.Text(places[i]), table.Line);
                if (!parties.TryGetValue(number, out (EntityBuilder Entity, HashSet<string> Sources) party))
                    parties.Add(number, party = (new EntityBuilder($"{UsCslCsvSource.Format}:{number}", list, new SourcePosition(file, table.Line)), new HashSet<string>(StringComparer.Ordinal)));
                if (party.Sources.Add(table.Text(source) ?? "")) UsCslMapper.Add(party.Entity, table);
                else snapshot.Reject(table.Line, $"The party {number} stands again on the same list; line {party.Entity.Source.Line} is kept.");
            }
        }

        columns.Require();
        foreach ((EntityBuilder entity, _) in parties.Values) snapshot.Add(entity);
        return snapshot.Build(null, ContentHash.Combine(stream.Finish()));
    }
}
