using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Refresh;

public sealed class SwapUnderLoadTests
{
    [Fact]
    public Task Screen_WhileListsAreExchanged_NeitherFailsNorMixesGenerations() => RunFor(TimeSpan.FromSeconds(5));

    /// <summary>The long form, run alone: <c>dotnet run --project tests/SanctionsScreening.Tests -- -class SanctionsScreening.Tests.Refresh.SwapUnderLoadTests -explicit only -showLiveOutput</c>.</summary>
    [Fact(Explicit = true)]
    public Task Screen_WhileListsAreExchangedForTwoMinutes_NeitherFailsNorMixesGenerations() => RunFor(TimeSpan.FromMinutes(2));

    private static async Task RunFor(TimeSpan time)
    {
        SwapReport report = await SwapUnderLoad.RunAsync(time, TimeSpan.FromMilliseconds(100), TestContext.Current.CancellationToken);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.Empty(report.Faults);

        // How many of them a thread sees is the machine's affair; that it sees several shows that requests went on meanwhile.
        Assert.True(report.Generations >= 3, report.ToString());
    }
}
