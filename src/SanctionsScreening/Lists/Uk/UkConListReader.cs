using System.Text;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Goes through ConList.csv: a line with the date, a line with the columns, then a line for each name of a party with each of its dates and addresses.</summary>
internal static class UkConListReader
{
    /// <summary>No name, nor any other field that is copied into every line, has a line break.</summary>
    private static readonly CsvFormat s_format = new() { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252), AllowLineBreaks = false };

    private static readonly string[] s_required = ["Name 6", "Name 1", "DOB", "Country", "Other Information", "Group Type", "Alias Type", "Regime", "Listed On", "Group ID"];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file, s_format);
        DateOnly? published = Published(csv, file);
        SnapshotBuilder snapshot = new(list, file);
        CsvTable table = new(csv, file, UkConListFields.All, s_required, snapshot.Unread);
        UkConListMapper mapper = new(table, list, file);
        while (table.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if ((table.Fault ?? mapper.Add()) is { } reason) snapshot.Reject(table.Line, reason);
        }

        mapper.AddTo(snapshot);
        return snapshot.Build(published, ContentHash.Combine(stream.Finish()));
    }

    private static DateOnly? Published(CsvReader csv, string file)
    {
        const string Expected = "The first line is not 'Last Updated' and a day, with which ConList.csv begins.";
        if (!csv.Read() || csv.FieldCount < 2 || csv.GetString(0).Trim() != "Last Updated") throw new SanctionsListFormatException(file, 1, Expected);
        return DateText.ReadDay(csv.GetString(1)) ?? throw new SanctionsListFormatException(file, 1, Expected);
    }
}
