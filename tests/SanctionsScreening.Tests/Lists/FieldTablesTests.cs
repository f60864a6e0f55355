using System.Xml;
using SanctionsScreening.Lists;

namespace SanctionsScreening.Tests.Lists;

/// <summary>Every field of the real files lands somewhere or is declared ignored.</summary>
public sealed class FieldTablesTests
{
    [Theory]
    [InlineData("uk-list-xml", "lists/uk/UK_Sanctions_List_fragment_2026.xml", "Designation")]
    [InlineData("ca-sema-xml", "lists/ca/ca_sema-lmes.xml", "record")]
    [InlineData("eu-fsf-xml", "lists/eu/eu_fsf_1_1_fragment_2018-12-21.xml", "sanctionEntity")]
    [InlineData("un-xml", "lists/un/UN_consolidated_2018-08-24.xml", "INDIVIDUAL|ENTITY")]
    [InlineData("un-xml", "lists/un/UN_consolidated_2024-11-30.xml", "INDIVIDUAL|ENTITY")]
    [InlineData("un-xml", "lists/un/UN_consolidated_2026-02-27.xml", "INDIVIDUAL|ENTITY")]
    public void All_FieldsOfOfficialXml_AreDeclared(string format, string file, string records)
    {
        HashSet<string> declared = Declared(format);
        Assert.Subset(declared, XmlFields(RealLists.Require(file), records.Split('|')));
    }

    [Theory]
    [InlineData("eu-journal-csv", "lists/eu/journal/32014R0269.csv", 0, ',')]
    [InlineData("eu-fsf-csv", "lists/eu/eu_csv_2018-07-04_first1000.csv", 0, ';')]
    [InlineData("uk-conlist-csv", "lists/uk/ofsi_sanctionsconlist_2018-04-13.csv", 1, ',')]
    public void All_ColumnsOfOfficialCsv_AreDeclared(string format, string file, int headerLine, char separator) =>
        Assert.Subset(Declared(format), File.ReadLines(RealLists.Require(file)).ElementAt(headerLine).Split(separator).Select(column => column.Trim(' ', '\t', '"')).ToHashSet());

    [Fact]
    public void All_Formats_AreDeclaredOnce()
    {
        Assert.Equal(FieldTables.All.Count, FieldTables.All.Select(table => table.Format).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FieldTables.All, table => Assert.Equal(table.Fields.Count, table.Fields.Select(field => field.Field).Distinct(StringComparer.Ordinal).Count()));
    }

    private static HashSet<string> Declared(string format) => [.. FieldTables.All.Single(table => table.Format == format).Fields.Select(field => field.Field)];

    /// <summary>The paths of elements with text and of attributes with a value, below a record's name or from the root on.</summary>
    private static HashSet<string> XmlFields(string path, string[] records)
    {
        HashSet<string> fields = new(StringComparer.Ordinal);
        List<string> open = [];
        using XmlReader xml = XmlReader.Create(path);
        while (xml.Read())
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                open.RemoveRange(xml.Depth, open.Count - xml.Depth);
                open.Add(xml.LocalName);
                while (xml.MoveToNextAttribute())
                {
                    if (xml.Prefix != "xmlns" && xml.Name != "xmlns" && !string.IsNullOrWhiteSpace(xml.Value)) fields.Add($"{Path(open, records)}@{xml.LocalName}");
                }

                xml.MoveToElement();
            }
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA && !string.IsNullOrWhiteSpace(xml.Value))
            {
                open.RemoveRange(xml.Depth, open.Count - xml.Depth);
                fields.Add(Path(open, records));
            }
        }

        return fields;
    }

    private static string Path(List<string> open, string[] records)
    {
        int start = open.FindIndex(name => records.Contains(name));
        return string.Join('/', open.Skip(Math.Max(0, start)));
    }
}
