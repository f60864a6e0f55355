using System.IO.Compression;
using System.Xml.Linq;

namespace ScreeningConsole.Lists;

/// <summary>Swaps columns of the first sheet of a spreadsheet (.xlsx), whose first row names them.</summary>
internal static class SwappedCells
{
    private const string Sheets = "xl/worksheets/";

    /// <summary>Whether a file is a ZIP archive, as a spreadsheet is.</summary>
    public static bool IsSpreadsheet(ReadOnlySpan<byte> content) => content.StartsWith("PK"u8);

    /// <summary>Swaps two columns that a random choice names; see <see cref="Swap(byte[], int, int, bool)"/>.</summary>
    public static (byte[] Content, string Columns)? Swap(byte[] content, bool swapsHeader, Random random)
    {
        int count = Read(content) is { } sheet ? Rows(sheet).Select(static row => row.Elements().Count()).DefaultIfEmpty().First() : 0;
        if (count < 2) return null;
        int first = random.Next(count), second = random.Next(count - 1);
        if (second >= first) second++;
        return (Swap(content, first, second, swapsHeader), $"{(char)('A' + first)} and {(char)('A' + second)}");
    }

    /// <summary>Swaps two of the first 26 columns.</summary>
    /// <param name="content">The file.</param>
    /// <param name="first">The first, from 0.</param>
    /// <param name="second">The second, from 0.</param>
    /// <param name="swapsHeader">Whether their names are swapped too.</param>
    public static byte[] Swap(byte[] content, int first, int second, bool swapsHeader)
    {
        XDocument sheet = Read(content)!;
        (char one, char other) = ((char)('A' + first), (char)('A' + second));
        foreach (XElement row in Rows(sheet).Skip(swapsHeader ? 0 : 1))
        {
            foreach (XAttribute place in row.Elements().Attributes("r"))
            {
                if (char.IsAsciiDigit(place.Value[1]) && (place.Value[0] == one || place.Value[0] == other)) place.Value = (place.Value[0] == one ? other : one) + place.Value[1..];
            }

            row.ReplaceNodes(row.Elements().OrderBy(static cell => cell.Attribute("r")!.Value.Length).ThenBy(static cell => cell.Attribute("r")!.Value, StringComparer.Ordinal).ToArray());
        }

        using MemoryStream stream = new();
        stream.Write(content);
        using (ZipArchive archive = new(stream, ZipArchiveMode.Update, leaveOpen: true))
        {
            ZipArchiveEntry entry = archive.Entries.First(static entry => entry.FullName.StartsWith(Sheets, StringComparison.Ordinal));
            string name = entry.FullName;
            entry.Delete();
            using Stream part = archive.CreateEntry(name, CompressionLevel.Fastest).Open();
            sheet.Save(part, SaveOptions.DisableFormatting);
        }

        return stream.ToArray();
    }

    private static XDocument? Read(byte[] content)
    {
        using ZipArchive archive = new(new MemoryStream(content), ZipArchiveMode.Read);
        using Stream? part = archive.Entries.FirstOrDefault(static entry => entry.FullName.StartsWith(Sheets, StringComparison.Ordinal))?.Open();
        return part is null ? null : XDocument.Load(part);
    }

    private static IEnumerable<XElement> Rows(XDocument sheet) => sheet.Descendants().Where(static element => element.Name.LocalName == "row");
}
