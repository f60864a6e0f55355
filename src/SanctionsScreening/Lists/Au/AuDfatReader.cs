using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;
using SanctionsScreening.Lists.Reading.Spreadsheets;

namespace SanctionsScreening.Lists.Au;

/// <summary>Goes through the rows of the Australian list: the first names the columns, each other one is a name of a party.</summary>
internal static class AuDfatReader
{
    private static readonly string[] s_required = ["Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth", "Committees"];

    /// <param name="stream">The file; it must be able to seek.</param>
    /// <param name="file">Its name.</param>
    /// <param name="list">The list's short name.</param>
    /// <param name="contentHash">The hash of the file.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    public static SanctionsListSnapshot Read(Stream stream, string file, string list, string contentHash, CancellationToken cancellationToken)
    {
        using Workbook workbook = new(stream, file);
        SnapshotBuilder snapshot = new(list, file);
        AuDfatMapper? mapper = null;
        SheetRow header = default;
        foreach (SheetRow row in workbook.Rows())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (mapper is null)
            {
                mapper = new AuDfatMapper(Columns(row, file, snapshot), list, file);
                header = row;
                continue;
            }

            for (int i = 0; i < row.Cells.Length; i++)
            {
                if (row[i].Text is not null && header[i].Text is null) snapshot.Unread.Add(string.Create(CultureInfo.InvariantCulture, $"in column {i + 1}, which has no name,"), row.Number);
            }

            if (mapper.Add(row) is { } reason) snapshot.Reject(row.Number, reason);
        }

        if (mapper is null) throw new SanctionsListFormatException(file, 0, "The sheet is empty.");
        PartialDate? latest = mapper.AddTo(snapshot);
        return snapshot.Build(latest is { Month: { } month, Day: { } day } date ? new DateOnly(date.Year, month, day) : null, contentHash);
    }

    private static Dictionary<string, int> Columns(SheetRow header, string file, SnapshotBuilder snapshot)
    {
        Dictionary<string, int> columns = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> known = new(AuDfatFields.All.Select(static field => field.Field), StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < header.Cells.Length; i++)
        {
            if (header[i].Text is not { } name) continue;
            if (!known.Contains(name)) snapshot.Unread.Add(name, header.Number);
            else if (!columns.TryAdd(name, i)) throw new SanctionsListFormatException(file, header.Number, $"The column '{name}' stands twice.");
        }

        foreach (string name in s_required)
        {
            if (!columns.ContainsKey(name)) throw new SanctionsListFormatException(file, header.Number, $"The column '{name}' is missing; the file is of another format, or its header is damaged.");
        }

        return columns;
    }
}
