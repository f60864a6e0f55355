using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace SanctionsScreening.Tests.Lists.Au;

/// <summary>A spreadsheet like the Australian one, with invented parties: shared strings, runs, serial days, inline strings.</summary>
internal static class AuDfatFixture
{
    public static readonly string[] Header = ["Reference", "Name of Individual or Entity", "Type", "Name Type", "Date of Birth", "Place of Birth", "Citizenship", "Address", "Additional Information", "Listing Information", "Committees", "Control Date"];

    /// <summary>A cell that begins with "#" is a number.</summary>
    public static readonly string[][] Rows =
    [
        ["#900", "TESTAN ALI MUSTERI", "Individual", "Primary Name ", "a) 09/10/1954; b) Approximately 1955", "a) Testville, Afghanistan b) Kabul", "Russian and Ukrainian", "a) Street 1, Kabul, Afghanistan b) 72 Test, Zenica, Bosnia and Herzegovina", "Passport no.: A592667. Gender: Male. Website: http://test.example. Son of QDi.001.", "Listed by UN 1267 Committee on 25 January 2001 (amended on 20 December 2005)", "1988 (Taliban)", "#41988"],
        ["900a", "تستان مستري", "individual", "Original Script", "#19276", "na", "Russian", "NA", "", "", "1988 (Taliban)", "#41989"],
        ["900b", "MUSTARI, Testan", "Individual ", "aka", "#1956", "", "", "", "", "", "1988 (Taliban)", "#41988"],
        ["#901", "TEST TRADING COMPANY (TTC)", "Entity ", "primary name", "", "", "", "Tehran, Iran", "Company Identification No.1053001124483; IMO Identification Number: 6016988 (Company)", "#41340", "Autonomous (Iran)", "#45303"],
        ["901a", "Old Test", "Entity", "Formerly known as", "", "", "", "Tehran, Iran", "", "", "Autonomous (Iran)", "#45303"],
    ];

    public static byte[] Bytes(string[] header, params string[][] rows)
    {
        List<string> strings = [];
        StringBuilder sheet = new("<?xml version=\"1.0\" encoding=\"UTF-8\"?><worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
        foreach ((int number, string[] cells) in rows.Prepend(header).Index())
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<row r=\"{number + 1}\">");
            for (int i = 0; i < cells.Length; i++)
            {
                string place = $"{(char)('A' + i)}{number + 1}";
                if (cells[i].Length == 0) sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"/>");
                else if (cells[i][0] == '#') sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\"><v>{cells[i][1..]}</v></c>");
                else if (i == 3) sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(cells[i])}</t></is></c>");
                else
                {
                    strings.Add(cells[i]);
                    sheet.Append(CultureInfo.InvariantCulture, $"<c r=\"{place}\" t=\"s\"><v>{strings.Count - 1}</v></c>");
                }
            }

            sheet.Append("</row>");
        }

        sheet.Append("</sheetData></worksheet>");

        // Every string is set in two runs, the first of which may end with a blank.
        string shared = string.Concat(strings.Select(text => $"<si><r><t xml:space=\"preserve\">{SecurityElement.Escape(text[..(text.Length / 2)])}</t></r><r><t xml:space=\"preserve\">{SecurityElement.Escape(text[(text.Length / 2)..])}</t></r></si>"));
        return Zip(
            ("xl/workbook.xml", "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Target=\"worksheets/sheet1.xml\"/></Relationships>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">{shared}</sst>"),
            ("xl/worksheets/sheet1.xml", sheet.ToString()));
    }

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using Stream entry = archive.CreateEntry(name).Open();
                entry.Write(Encoding.UTF8.GetBytes(content));
            }
        }

        return stream.ToArray();
    }
}
