using System.Globalization;
using System.IO.Compression;

namespace SanctionsScreening.Lists.Reading.Spreadsheets;

/// <summary>
/// The first sheet of a spreadsheet of the Office Open XML format (ISO/IEC 29500), row by row. Its parts are XML in a ZIP archive,
/// and are read as every other XML is. Not thread-safe; disposing it leaves the stream open.
/// </summary>
internal sealed class Workbook : IDisposable
{
    private readonly string _file;
    private readonly ZipArchive _archive;
    private readonly List<string> _strings = [];
    private readonly SheetCell[] _cells = new SheetCell[SpreadsheetDefaults.MaxColumns];

    /// <summary>Opens the archive and reads the strings that its cells share.</summary>
    /// <param name="stream">A stream that can seek.</param>
    /// <param name="file">The file's name.</param>
    /// <exception cref="SanctionsListFormatException">The file is no spreadsheet, or damaged.</exception>
    public Workbook(Stream stream, string file)
    {
        _file = file;
        try
        {
            _archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            if (_archive.GetEntry("xl/workbook.xml") is null) throw new SanctionsListFormatException(file, 0, "The file is a ZIP archive and no spreadsheet of the form .xlsx.");
        }
        catch (Exception e) when (e is InvalidDataException or ArgumentException or NotSupportedException)
        {
            throw new SanctionsListFormatException(file, 0, "The file is no spreadsheet of the form .xlsx, or was cut or damaged.", e);
        }

        if (_archive.GetEntry("xl/sharedStrings.xml") is not null) ReadStrings();
    }

    /// <summary>The rows of the first sheet, those without content left out.</summary>
    /// <exception cref="SanctionsListFormatException">The sheet is damaged.</exception>
    public IEnumerable<SheetRow> Rows()
    {
        using PartStream part = Open(FirstSheet());
        using SafeXml xml = new(part, _file, "worksheet");
        int before = 0;
        foreach (XmlPart row in xml.Records("sheetData"))
        {
            if (row.Name != "row") continue;
            int number = int.TryParse(row.Attribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out int told) ? told : before + 1;
            if (number <= before) throw new SanctionsListFormatException(_file, number, "The rows of the sheet are not in their order.");
            before = number;
            SheetCell[] cells = Cells(row, number);
            if (Array.Exists(cells, static cell => cell.Text is not null)) yield return new SheetRow(number, cells);
        }

        part.Finish();
    }

    public void Dispose() => _archive.Dispose();

    private SheetCell[] Cells(XmlPart row, int number)
    {
        Span<SheetCell> cells = _cells;
        cells.Clear();
        int column = -1, count = 0;
        foreach (XmlPart cell in row.Children)
        {
            if (cell.Name != "c") continue;
            column = cell.Attribute("r") is { } place ? ColumnOf(place, number) : column + 1;
            if (column >= SpreadsheetDefaults.MaxColumns) break;
            SheetCell read = Cell(cell, number);
            if (read.Text is null) continue;
            cells[column] = read;
            count = Math.Max(count, column + 1);
        }

        return cells[..count].ToArray();
    }

    private SheetCell Cell(XmlPart cell, int number)
    {
        string? type = cell.Attribute("t");
        if (type == "inlineStr") return new SheetCell(ListText.CleanOrNull(cell.One("is") is { } inline ? TextOf(inline) : null), IsNumber: false);
        if (cell.Take("v") is not { } value) return default;
        if (type != "s") return new SheetCell(value, IsNumber: type is null or "n");
        if (!int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int index) || index >= _strings.Count)
            throw new SanctionsListFormatException(_file, number, "A cell names a shared string that the file does not hold.");
        return new SheetCell(_strings[index].Length == 0 ? null : _strings[index], IsNumber: false);
    }

    /// <summary>"B2" is the second column.</summary>
    private int ColumnOf(string place, int row)
    {
        int column = 0, at = 0;
        for (; at < place.Length && at < 4 && char.IsAsciiLetterUpper(place[at]); at++) column = (column * 26) + place[at] - 'A' + 1;
        if (at == 0 || !int.TryParse(place.AsSpan(at), NumberStyles.None, CultureInfo.InvariantCulture, out int told) || told != row)
            throw new SanctionsListFormatException(_file, row, $"The cell '{place}' does not stand in its row.");
        return column - 1;
    }

    private void ReadStrings()
    {
        using PartStream part = Open("xl/sharedStrings.xml");
        using SafeXml xml = new(part, _file, "sst");
        foreach (XmlPart item in xml.Records())
        {
            if (item.Name == "si") _strings.Add(ListText.Clean(TextOf(item)));
        }

        part.Finish();
    }

    /// <summary>A string is one text, or runs of differently set text that belong together as they are.</summary>
    private static string TextOf(XmlPart item)
    {
        if (item.One("t") is { } whole) return whole.RawText();
        return string.Concat(item.All("r").Select(static run => run.One("t")?.RawText()));
    }

    private string FirstSheet()
    {
        string? id = null, target = null;
        using (PartStream part = Open("xl/workbook.xml"))
        using (SafeXml xml = new(part, _file, "workbook"))
        {
            foreach (XmlPart sheet in xml.Records("sheets"))
            {
                if (sheet.Name == "sheet") id ??= sheet.Attribute("id");
            }

            part.Finish();
        }

        using (PartStream part = Open("xl/_rels/workbook.xml.rels"))
        using (SafeXml xml = new(part, _file, "Relationships"))
        {
            foreach (XmlPart relation in xml.Records())
            {
                if (relation.Attribute("Id") == id) target = relation.Attribute("Target");
            }

            part.Finish();
        }

        if (id is null || target is null) throw new SanctionsListFormatException(_file, 0, "The spreadsheet has no sheet.");
        return target.StartsWith('/') ? target[1..] : $"xl/{target}";
    }

    private PartStream Open(string name)
    {
        try
        {
            return new PartStream(_archive.GetEntry(name) ?? throw new SanctionsListFormatException(_file, 0, $"The spreadsheet lacks its part {name}."), _file);
        }
        catch (Exception e) when (e is InvalidDataException or NotSupportedException)
        {
            throw new SanctionsListFormatException(_file, 0, $"The part {name} cannot be unpacked: the file is damaged.", e);
        }
    }
}
