using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

public sealed class SwapUnderLoadTests
{
    [Fact]
    public Task Screen_WhileListsAreExchanged_NeitherFailsNorMixesGenerations() => RunFor(TimeSpan.FromSeconds(5));

    /// <summary>The long form, run alone: <c>dotnet test --project tests/SanctionsScreening.Tests -- --explicit only --filter-class "*SwapUnderLoad*" --output Detailed --show-stdout all</c>.</summary>
    [Fact(Explicit = true)]
    public async Task Screen_WhileListsAreExchangedForTwoMinutes_NeitherFailsNorMixesGenerations() => Console.WriteLine(await RunFor(TimeSpan.FromMinutes(2)));

    private static async Task<SwapReport> RunFor(TimeSpan time)
    {
        SwapReport report = await SwapUnderLoad.RunAsync(time, TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        Assert.Empty(report.Faults);
        Assert.True(report.Exchanges >= 10, report.ToString());
        Assert.True(report.Generations > report.Exchanges / 2, report.ToString());
        return report;
    }
}
