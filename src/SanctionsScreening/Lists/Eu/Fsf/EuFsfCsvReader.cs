using System.Text;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>
/// Goes through the EU's financial sanctions file as CSV: a line for each name, address, birth, document and citizenship of a
/// party. Of old files only copies are left that a spreadsheet program saved in its own way.
/// </summary>
internal static class EuFsfCsvReader
{
    private static readonly CsvFormat s_format = new() { Separator = ';', Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252), AllowLineBreaks = true };

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        byte[] start = PrefixedStream.Peek(stream, XmlDefaults.SniffBytes);
        Stream whole = new PrefixedStream(start, stream);
        bool isWrapped = UnwrappedLines.IsWrapped(start);
        using CsvReader csv = new(isWrapped ? new UnwrappedLines(whole) : whole, file, isWrapped ? s_format with { AllowLineBreaks = false } : s_format);
        SnapshotBuilder snapshot = new(list, file);
        CsvTable table = new(csv, file, EuFsfCsvFields.All, [], snapshot.Unread, repeated: "Entity_logical_id");
        EuFsfCsvMapper mapper = EuFsfCsvMapper.Create(table, list, file);
        while (table.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((table.Fault ?? mapper.Add()) is { } reason) snapshot.Reject(table.Line, reason);
        }

        DateOnly? published = mapper.AddTo(snapshot);
        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }
}
