using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// Reads one file of OFAC's legacy set: syntax only. A line that breaks the rules is refused and reported; a file that
/// ends in the middle of a line, or of which more lines are wrong than right, is refused whole.
/// </summary>
internal static class OfacCsvReader
{
    private static readonly CsvFormat Format = new() { AllowLineBreaks = false, HasEndMark = true };

    public static OfacTable Read(string path, OfacFileKind kind, List<RejectedRecord> rejected, CancellationToken cancellationToken)
    {
        string file = Path.GetFileName(path);
        using HashingStream stream = ListFile.Open(path);
        return Read(stream, file, kind, rejected, cancellationToken);
    }

    public static OfacTable Read(HashingStream stream, string file, OfacFileKind kind, List<RejectedRecord> rejected, CancellationToken cancellationToken)
    {
        using CsvReader csv = new(stream, file, Format);
        List<OfacRow> rows = [];
        TextPool pool = new();
        int firstRefusal = rejected.Count, line = 0;
        while (csv.Read())
        {
            line = csv.Line;
            if ((csv.Record & 1023) == 0) cancellationToken.ThrowIfCancellationRequested();
            if (!csv.HasLineBreak && IsCut(csv, (int)kind))
                throw new SanctionsListFormatException(file, line, $"The file ends in the middle of a record of {csv.FieldCount} of {(int)kind} fields; it was cut.");
            if (Refusal(csv, kind, out string id) is { } reason)
                rejected.Add(new RejectedRecord(file, line, reason));
            else
                rows.Add(new OfacRow(line, id, Fields(csv, kind, pool)));
        }

        int refused = rejected.Count - firstRefusal;
        if (rows.Count == 0 && refused == 0) throw new SanctionsListFormatException(file, 0, "The file holds no record.");
        if (refused > rows.Count)
            throw new SanctionsListFormatException(file, rejected[firstRefusal].Line, $"{refused} of {refused + rows.Count} records are not those of {Name(kind)} in OFAC's legacy format. The first: {rejected[firstRefusal].Reason}");
        return new OfacTable(file, kind, rows, line, csv.EndedWithMark, stream.Finish());
    }

    /// <summary>What a person calls the file.</summary>
    public static string Name(OfacFileKind kind) => kind switch
    {
        OfacFileKind.Parties => "the file of parties (sdn.csv, cons_prim.csv)",
        OfacFileKind.Aliases => "the file of aliases (alt.csv, cons_alt.csv)",
        OfacFileKind.Addresses => "the file of addresses (add.csv, cons_add.csv)",
        _ => "the file of comments (sdn_comments.csv, cons_comments.csv)",
    };

    /// <summary>
    /// A last line without a line break is whole only where its last field shows its own end, which a closing quote and the mark
    /// for null do. A number or a half null would be taken for a value.
    /// </summary>
    private static bool IsCut(CsvReader csv, int columns) =>
        csv.Fault is not null || csv.FieldCount != columns || !(csv.IsQuoted(columns - 1) || csv.GetBytes(columns - 1).Trim(" \t"u8).SequenceEqual("-0-"u8));

    private static string? Refusal(CsvReader csv, OfacFileKind kind, out string id)
    {
        id = "";
        if (csv.Fault is { } fault) return fault;
        if (csv.FieldCount != (int)kind)
        {
            string other = Enum.IsDefined((OfacFileKind)csv.FieldCount) ? $", as {Name((OfacFileKind)csv.FieldCount)} has" : "";
            return $"The record has {csv.FieldCount} fields{other}; {(int)kind} were expected.";
        }

        ReadOnlySpan<byte> number = csv.GetBytes(OfacColumns.Id).Trim(" \t"u8);
        if (number.Length is 0 or > 10 || number.ContainsAnyExceptInRange((byte)'0', (byte)'9'))
            return "The party's number (field 1) is no number of one to ten digits.";
        number = number.TrimStart("0"u8);
        id = number.IsEmpty ? "0" : System.Text.Encoding.ASCII.GetString(number);
        return null;
    }

    private static string?[] Fields(CsvReader csv, OfacFileKind kind, TextPool pool)
    {
        string?[] fields = new string?[(int)kind];
        for (int i = 1; i < fields.Length; i++)
        {
            if (IsNull(csv.GetBytes(i))) continue;
            string text = IsRepeated(kind, i) ? csv.GetString(i, pool) : csv.GetString(i);
            // The blank at the end of cut remarks, or at the start of their continuation, stands between two words.
            bool continues = (kind == OfacFileKind.Comments && i == OfacColumns.Comment) || (kind == OfacFileKind.Parties && i == OfacColumns.Remarks);
            fields[i] = continues ? text : ListText.CleanOrNull(text);
        }

        return fields;
    }

    /// <summary>Whether a column says the same of many records.</summary>
    private static bool IsRepeated(OfacFileKind kind, int column) => kind switch
    {
        OfacFileKind.Parties => column is OfacColumns.Type or OfacColumns.Programs or OfacColumns.VesselType or OfacColumns.Flag or OfacColumns.Owner,
        OfacFileKind.Aliases => column == OfacColumns.AliasType,
        OfacFileKind.Addresses => column is OfacColumns.City or OfacColumns.Country,
        _ => false,
    };

    private static bool IsNull(ReadOnlySpan<byte> field)
    {
        ReadOnlySpan<byte> text = field.Trim(" \t"u8);
        return text.IsEmpty || text.SequenceEqual("-0-"u8);
    }
}
