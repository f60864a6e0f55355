using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Journal;

/// <summary>Goes through the tables of the annexes, one file a regulation. A regulation whose annexes are empty has a table without records.</summary>
internal static class EuJournalReader
{
    private static readonly CsvFormat s_format = new() { AllowLineBreaks = true };

    private static readonly string[] s_required =
    [
        "celex", "recordId", "programKey", "annex", "schema", "name", "alias", "weakAlias", "previousName", "birthDate", "passportNumber", "registrationNumber", "taxNumber", "idNumber", "innCode", "ogrnCode", "kppCode", "okpoCode",
        "leiCode", "swiftBic", "ticker", "imoNumber", "mmsi",
    ];

    /// <summary>Reads one table.</summary>
    /// <returns>The SHA-256 of the file.</returns>
    public static byte[] Read(HashingStream stream, string file, SnapshotBuilder snapshot, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file, s_format);
        UnreadFields unread = new();
        CsvTable table = new(csv, file, EuJournalFields.All, s_required, unread);
        table.Expect(EuJournalFields.All);
        EuJournalMapper mapper = new(table, snapshot, file);
        while (table.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((table.Fault ?? mapper.Add()) is { } reason) snapshot.Rejected.Add(new RejectedRecord(file, table.Line, reason));
        }

        mapper.Check();
        unread.AddTo(snapshot.Rejected, file);
        return stream.Finish();
    }
}
