using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Lists.Custom;

/// <summary>The lists of <c>docs/own-lists.md</c> are read as the page says.</summary>
public sealed class OwnListsPageTests : IDisposable
{
    private readonly TemporaryFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Fact]
    public async Task Lists_OfThePage_AreReadAlike()
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        SanctionsListSnapshot table = await new CustomCsvSource(_files.Write("own.csv", Block("csv"))).LoadAsync(token), json = await new CustomJsonSource(_files.Write("own.json", Block("json"))).LoadAsync(token);
        Assert.Equal((3, 7), (table.Entities.Count, table.Entities.Sum(static entity => entity.Names.Count)));
        Assert.Empty(table.RejectedRecords.Concat(json.RejectedRecords));
        Assert.Empty(table.Entities.Concat(json.Entities).SelectMany(static entity => entity.UnreadRemarks));
        Assert.True(SanctionsListDelta.Between(table, json).IsEmpty);
    }

    [Fact]
    public void IdentifierTypes_OfThePage_AreKnown()
    {
        foreach (string word in (ReadOnlySpan<string>)["passport", "national id", "tax number", "registration", "lei", "bic", "imo", "mmsi", "wallet"]) Assert.True(IdentifierTypeWords.TryRead(word, out _), word);
    }

    private static string Block(string language)
    {
        string page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "own-lists.md")).ReplaceLineEndings("\n"), start = $"```{language}\n";
        int from = page.IndexOf(start, StringComparison.Ordinal) + start.Length;
        return page[from..page.IndexOf("```", from, StringComparison.Ordinal)];
    }
}
