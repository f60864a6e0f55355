using System.Text;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>Goes through ConList.csv: a line with the date, a line with the columns, then a line for each name of a party with each of its dates and addresses.</summary>
internal static class UkConListReader
{
    /// <summary>No name, nor any other field that is copied into every line, has a line break.</summary>
    private static readonly CsvFormat s_format = new() { Encoding = CodePagesEncodingProvider.Instance.GetEncoding(1252), AllowLineBreaks = false };

    private static readonly string[] s_required = ["Name 6", "Name 1", "Name 2", "Name 3", "Name 4", "Name 5", "DOB", "Country", "Other Information", "Group Type", "Alias Type", "Regime", "Listed On", "Group ID"];

    /// <summary>Columns that only the earlier form of the file has, or only the later one.</summary>
    private static readonly string[] s_ofOneForm =
    [
        "Name Non-Latin Script", "Non-Latin Script Type", "Non-Latin Script Language", "Passport Number", "Passport Details", "NI Number", "National Identification Number", "National Identification Details",
        "Alias Quality", "UK Sanctions List Date Designated",
    ];

    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file, s_format);
        DateOnly? published = Published(csv, file);
        SnapshotBuilder snapshot = new(list, file);
        CsvTable table = new(csv, file, UkConListFields.All, s_required, snapshot.Unread);
        table.RequireAny("Passport Number", "Passport Details");
        table.RequireAny("National Identification Number", "NI Number");
        table.Expect(UkConListFields.All.Where(field => !Array.Exists(s_ofOneForm, name => name == field.Field)));
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
