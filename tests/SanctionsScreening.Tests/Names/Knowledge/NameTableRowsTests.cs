using System.Globalization;
using SanctionsScreening.Entities;
using SanctionsScreening.Generations;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Tests.Generations;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names.Knowledge;

public sealed class NameTableRowsTests
{
    [Fact]
    public void Service_WithAddedRows_ReadsNamesByThem()
    {
        using var files = new TemporaryFiles();
        string folder = files.PathOf("generations");
        StoredLists.Write(folder, 1);
        using ScreeningService without = Listed.Service(AddedTables.List);
        Dictionary<string, string> with = AddedTables.Run(folder);
        AssertBetter(without, with["nickname"], "Zarnik Dragomirov", EntityType.Person);
        AssertBetter(without, with["title"], "Valdur Zarnitsa Dragomirov", EntityType.Person);
        AssertBetter(without, with["word"], "Dragomir Widgetry Holdings", EntityType.Organization);
        Assert.NotEqual(without.Status.TablesVersion, with["version"]);
        Assert.Equal(16, with["version"].Length);
        Assert.Equal("made", with["same"]);
        Assert.Contains("Other rows were added", with["other"], StringComparison.Ordinal);
        Assert.Equal(nameof(GenerationFault.OtherBuild), with["stored"]);
    }

    [Fact]
    public void Service_WithRowsAfterNamesWereRead_IsRefused()
    {
        using ScreeningService first = Listed.Service(AddedTables.List);
        Assert.Contains("Names were read before", Assert.Throws<InvalidOperationException>(static () => new ScreeningService(AddedTables.Options())).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(static () => new NameComparer(AddedTables.Options()));
    }

    [Theory]
    [InlineData(NameTable.Equivalents, "a\tnickname", "tabs between")]
    [InlineData(NameTable.Equivalents, "a\tfriend\ta b", "'friend' is no kind")]
    [InlineData(NameTable.Equivalents, "a\tnickname\ta", "two forms")]
    [InlineData(NameTable.Equivalents, "a\tnickname\ta ---", "one word with letters")]
    [InlineData(NameTable.Equivalents, "zubix\tnickname\tzubik zub", "the name 'zubix' is none of its forms")]
    [InlineData(NameTable.Particles, "sir", "tab between")]
    [InlineData(NameTable.Particles, "sir\tking", "'king' is no role")]
    [InlineData(NameTable.Particles, "--\thonorific", "no letter")]
    [InlineData(NameTable.OrganizationWords, "a\tgeneric", "tabs between")]
    [InlineData(NameTable.OrganizationWords, "a\tcolour\tb", "'colour' is no class")]
    [InlineData(NameTable.OrganizationWords, "a\tgeneric\t ; ", "letters")]
    public void Rows_ThatCannotBeRead_AreRefusedWithSourceLineAndReason(NameTable table, string row, string reason)
    {
        string message = Assert.Throws<FormatException>(() => new NameTableRows(table, "# comment\n\n" + row, "ours.tsv")).Message;
        Assert.StartsWith("ours.tsv, line 3: ", message, StringComparison.Ordinal);
        Assert.Contains(reason, message, StringComparison.Ordinal);
    }

    /// <summary>Each source alone keeps the bound, which is a table's, as its rows are numbered in sixteen bits.</summary>
    [Theory]
    [InlineData(NameTable.Particles, NameTable.Particles, 1, "More than 20000 rows")]
    [InlineData(NameTable.Particles, NameTable.Particles, 0, "Names were read before")]
    [InlineData(NameTable.Particles, NameTable.OrganizationWords, 1, "Names were read before")]
    public void Service_WithRowsOfSeveralSources_KeepsTheBoundOfEachTable(NameTable first, NameTable second, int beyond, string message)
    {
        using ScreeningService read = Listed.Service(AddedTables.List);
        ScreeningOptions options = new() { Tables = { Rows(first, KnowledgeRows.Most / 2, "ours.tsv"), Rows(second, (KnowledgeRows.Most / 2) + beyond, "theirs.tsv") } };
        Assert.Contains(message, Assert.Throws<InvalidOperationException>(() => new ScreeningService(options)).Message, StringComparison.Ordinal);

        static NameTableRows Rows(NameTable table, int count, string source) =>
            new(table, string.Concat(Enumerable.Repeat(table == NameTable.Particles ? "valdur\thonorific\n" : "widget\tgeneric\twidgetry\n", count)), source);
    }

    [Fact]
    public void Rows_WithANameThatIsWrittenOtherwiseThanItsForm_AreTaken() =>
        Assert.Equal(["zubix\tnickname\tzubix zub"], new NameTableRows(NameTable.Equivalents, "Zubíx\tnickname\tZUBIX Zub", "ours.tsv").Lines);

    private static void AssertBetter(ScreeningService without, string with, string name, EntityType type)
    {
        double before = without.Screen(new ScreeningRequest { Name = name, Type = type }).Matches is [var match, ..] ? match.Score : 0;
        Assert.True(double.Parse(with, CultureInfo.InvariantCulture) > before + 0.005, $"{name}: {with} with the rows, {before} without.");
    }
}
