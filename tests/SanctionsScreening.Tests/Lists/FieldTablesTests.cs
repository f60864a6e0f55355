using System.Text.Json;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Ofac;

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
    public void All_FieldsOfOfficialXml_AreDeclared(string format, string file, string records) =>
        DeclaredFields.AssertCover(FieldTables.All.Single(table => table.Format == format).Fields, RealLists.Require(file), records.Split('|'));

    [Theory]
    [InlineData("eu-journal-csv", "lists/eu/journal/32014R0269.csv", 0, ',')]
    [InlineData("eu-fsf-csv", "lists/eu/eu_csv_2018-07-04_first1000.csv", 0, ';')]
    [InlineData("uk-conlist-csv", "lists/uk/ofsi_sanctionsconlist_2018-04-13.csv", 1, ',')]
    public void All_ColumnsOfOfficialCsv_AreDeclared(string format, string file, int headerLine, char separator) =>
        Assert.Subset(Declared(format), File.ReadLines(RealLists.Require(file)).ElementAt(headerLine).Split(separator).Select(column => column.Trim(' ', '\t', '"')).ToHashSet());

    [Theory]
    [InlineData("sdn.csv: ", nameof(OfacFileKind.Parties))]
    [InlineData("alt.csv: ", nameof(OfacFileKind.Aliases))]
    [InlineData("add.csv: ", nameof(OfacFileKind.Addresses))]
    [InlineData("sdn_comments.csv: ", nameof(OfacFileKind.Comments))]
    public void All_ColumnsOfOfacsLegacyFiles_AreDeclared(string file, string kind) =>
        Assert.Equal((int)Enum.Parse<OfacFileKind>(kind), Declared("ofac-csv").Count(field => field.StartsWith(file, StringComparison.Ordinal)));

    [Fact]
    public void All_PropertiesOfCustomJson_AreRead()
    {
        using JsonDocument record = JsonDocument.Parse($"{{{string.Join(',', Declared("custom-json").Select(static field => $"\"{field}\":null"))}}}");
        Assert.NotNull(CustomJsonRecord.Read(record.RootElement, out _));
    }

    [Fact]
    public void All_Formats_AreDeclaredOnce()
    {
        Assert.Equal(FieldTables.All.Count, FieldTables.All.Select(table => table.Format).Distinct(StringComparer.Ordinal).Count());
        Assert.All(FieldTables.All, table => Assert.Equal(table.Fields.Count, table.Fields.Select(field => field.Field).Distinct(StringComparer.Ordinal).Count()));
    }

    private static HashSet<string> Declared(string format) => [.. FieldTables.All.Single(table => table.Format == format).Fields.Select(field => field.Field)];
}
