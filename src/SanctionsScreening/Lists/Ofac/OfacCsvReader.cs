using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>The syntax of OFAC's legacy CSV files: no header, "-0-" for nothing, an end mark (Ctrl-Z) behind the last record.</summary>
internal static class OfacCsvReader
{
    /// <summary>Columns of the file of parties.</summary>
    public const int PartyColumns = 12;

    /// <summary>Columns of the file of alternate names.</summary>
    public const int AliasColumns = 5;

    /// <summary>Columns of the file of addresses.</summary>
    public const int AddressColumns = 6;

    /// <summary>Columns of the file of continued remarks.</summary>
    public const int CommentColumns = 2;

    private const char EndMark = '\u001A';

    /// <summary>Reads every record of one file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="columns">How many columns each record must have.</param>
    /// <param name="needsEndMark">Whether the file must end with the end mark, so that a cut at the end of a record shows.</param>
    /// <exception cref="SanctionsListFormatException">The file is cut, is not such a file, or a record has other columns or no number.</exception>
    public static List<OfacRecord> Read(SourceText source, int columns, bool needsEndMark)
    {
        string text = source.Text;
        int end = text.Length;
        while (end > 0 && text[end - 1] is '\r' or '\n' or ' ') end--;
        bool marked = end > 0 && text[end - 1] == EndMark;
        if (text.AsSpan().TrimStart() is ['<', ..]) throw new SanctionsListFormatException(source.File, 1, "The file is XML or HTML; OFAC's CSV is expected.");
        if (!marked && needsEndMark) throw new SanctionsListFormatException(source.File, 0, "The file does not end with OFAC's end mark (Ctrl-Z): it is cut, or was saved again by another program. Download it anew.");
        var reader = new CsvReader(source.File, marked ? text[..(end - 1)] : text);
        var records = new List<OfacRecord>();
        while (reader.Read())
        {
            ReadOnlySpan<string> fields = reader.Fields;
            if (fields.Length != columns) throw new SanctionsListFormatException(source.File, reader.Line, $"The record has {fields.Length} columns; this file has {columns}.");
            if (!int.TryParse(fields[0], System.Globalization.NumberStyles.AllowLeadingWhite | System.Globalization.NumberStyles.AllowTrailingWhite, System.Globalization.CultureInfo.InvariantCulture, out int number)) throw new SanctionsListFormatException(source.File, reader.Line, "The first column must be OFAC's number of the party.");
            var cells = new string?[columns];
            for (int c = 0; c < columns; c++)
            {
                string cell = fields[c].Trim();
                cells[c] = cell is "-0-" or "" ? null : cell;
            }

            records.Add(new OfacRecord(number, reader.Line, cells));
        }

        if (records.Count == 0) throw new SanctionsListFormatException(source.File, 0, "The file holds no record.");
        return records;
    }
}
