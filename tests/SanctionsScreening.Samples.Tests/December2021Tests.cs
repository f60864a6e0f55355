using SanctionsScreening.Lists.Custom;

namespace SanctionsScreening.Samples.Tests;

/// <summary>The project's first test: the parties of December 2021 are found from their scripts and common romanisations.</summary>
public sealed class December2021Tests(December2021Tests.DemonstrationService demonstration) : IClassFixture<December2021Tests.DemonstrationService>
{
    public static TheoryData<string, string> Spellings()
    {
        var data = new TheoryData<string, string>();
        foreach (string line in File.ReadLines(Path.Combine(Sample.Root, "tests", "SanctionsScreening.Samples.Tests", "Data", "december-2021.tsv")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            string[] cells = line.Split('\t');
            data.Add(cells[0], cells[1]);
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public void Screen_OfASpelling_FindsTheParty(string id, string spelling)
    {
        ScreeningResult result = demonstration.Service.Screen(new ScreeningRequest { Name = spelling });
        Assert.Equal(ScreeningOutcome.Review, result.Outcome);
        Assert.Equal("demo:" + id, result.Matches[0].Entity.Id);
    }

    [Theory]
    [InlineData("Gudrun Halvorsen")]
    [InlineData("Alejandro Fuentes Ibarra")]
    [InlineData("王小明")]
    [InlineData("محمد عبد الرحمن السالم")]
    [InlineData("Northern Lights Bakery Ltd")]
    public void Screen_OfAStranger_IsClear(string name) =>
        Assert.Equal(ScreeningOutcome.Clear, demonstration.Service.Screen(new ScreeningRequest { Name = name }).Outcome);

    /// <summary>One service for all of them.</summary>
    public sealed class DemonstrationService : IDisposable
    {
        public ScreeningService Service { get; } = ScreeningService.CreateAsync([new CustomJsonSource(Path.Combine(Sample.Root, "samples", "ScreeningConsole", "Demonstration", "demonstration.json")) { List = "demo" }]).AsTask().GetAwaiter().GetResult();

        public void Dispose() => Service.Dispose();
    }
}
