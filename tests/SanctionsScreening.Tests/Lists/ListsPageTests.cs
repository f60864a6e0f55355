using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Lists;

public sealed class ListsPageTests
{
    /// <summary>The page as it should be is left beside the test, from where <c>eng/update-lists-page.sh</c> takes it.</summary>
    [Fact]
    public async Task Page_InTheDocs_IsThatOfTheTables()
    {
        string expected = ListsPage.Render();
        await File.WriteAllTextAsync(Path.Combine(AppContext.BaseDirectory, "lists.md"), expected, TestContext.Current.CancellationToken);
        Assert.Equal(expected, (await File.ReadAllTextAsync(Path.Combine(Repository.Root, "docs", "lists.md"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"));
    }
}
