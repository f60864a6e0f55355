namespace SanctionsScreening.Samples.Tests;

public sealed class SmallSampleTests
{
    [Theory]
    [InlineData("TenLines", "Review:", "zhakeer")]
    [InlineData("WorkerScreening", "payment 1001: held", "payment 1002: released")]
    [InlineData("OwnList", "own:7", "Red Kite Bakery: Clear")]
    [InlineData("ExplainAMatch", "name.words", "Contradicted")]
    [InlineData("RefreshingLists", "generation 2: own 1 added, 1 changed, 0 removed", "customer c-2: Review own:3")]
    public async Task Run_PrintsWhatItShows(string sample, string first, string second)
    {
        (int exitCode, string output, string error) = await Sample.RunAsync(sample, null);
        Assert.True(exitCode == 0, error);
        Assert.Contains(first, output, StringComparison.Ordinal);
        Assert.Contains(second, output, StringComparison.Ordinal);
    }
}
