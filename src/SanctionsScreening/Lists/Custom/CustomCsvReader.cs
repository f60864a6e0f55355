using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>Goes through the records of a list of the user's own as a table.</summary>
internal static class CustomCsvReader
{
    public static SanctionsListSnapshot Read(HashingStream stream, string file, string list, DateOnly? publishedOn, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file);
        if (!csv.Read()) throw new SanctionsListFormatException(file, 0, "The file holds no header.");
        CustomCsvHeader header = new(csv, file);
        CustomRecords records = new(list, file, CustomFields.Csv);
        while (csv.Read())
        {
            if ((csv.Record & 1023) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!csv.HasLineBreak && (csv.Fault is not null || csv.FieldCount < header.Count))
                throw new SanctionsListFormatException(file, csv.Line, $"The file ends in the middle of a record of {csv.FieldCount} of {header.Count} fields; it was cut.");
            if (csv.Fault is { } fault)
                throw new SanctionsListFormatException(file, csv.Line, fault);
            if (csv.FieldCount != header.Count) records.Reject(csv.Line, $"The record has {csv.FieldCount} fields; the header has {header.Count}.");
            else records.Add(header.Read(csv), csv.Line);
            if (!csv.HasLineBreak) records.Reject(csv.Line, "The last line does not end with a line break: the file was cut, or saved by hand. What stands in the line was read.");
        }

        return records.ToSnapshot(publishedOn, ContentHash.Combine(stream.Finish()));
    }
}
