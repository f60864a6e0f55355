using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Custom;
using SanctionsScreening.Matching.Evidence;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Evidence;

public sealed class EvidenceScoreTests
{
    [Theory]
    [InlineData("IQ", "IQ", 1)]
    [InlineData("Iraq", "IQ", 1)]
    [InlineData("IRQ", "IQ", 1)]
    [InlineData(" iq ", "IQ", 1)]
    [InlineData("IQ", "Republic of Iraq", 1)]
    [InlineData("Iran", "IQ", -1)]
    [InlineData("IR", "IQ", -1)]
    [InlineData("", "IQ", 0)]
    [InlineData("unknown", "IQ", 0)]
    [InlineData("ZZ", "IQ", 0)]
    [InlineData("IQ", "USSR", 0)]
    [InlineData("unknown", "unknown", 0)]
    public void Of_ACountryAsEitherSideWritesIt_ComparesCountries(string requested, string listed, int expected) => Assert.Equal(expected, Country([requested], [listed]));

    [Fact]
    public void Of_SeveralCountries_AgreesWhereOneDoes()
    {
        Assert.Equal(1, Country(["unknown", "Iraq"], ["IR", "IQ"]));
        Assert.Equal(-1, Country(["unknown", "Iraq"], ["IR", "SY"]));
        Assert.Equal(0, Country([], ["IR"]));
        Assert.Equal(0, Country(["IR"], []));
    }

    [Fact]
    public void Of_Countries_AllocatesNothing()
    {
        ScreeningRequest request = new() { Name = "A", Countries = ["IR", "Iraq", "unknown"] };
        SanctionedEntity listed = Listed.Person("1", "A") with { Countries = ["RU", "Syria"] };
        EvidenceScore.Of(request, listed, null);
        long before = GC.GetAllocatedBytesForCurrentThread();
        int country = EvidenceScore.Of(request, listed, null).Country;
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
        Assert.Equal(-1, country);
    }

    [Fact]
    public async Task Screen_OfAListBuiltInCodeWithCountryNames_ComparesCountries()
    {
        SanctionedEntity listed = Listed.Person("1", "Ivan DRAGOMIROV") with { Countries = ["Russian Federation"] };
        using ScreeningService service = await ScreeningService.CreateAsync([new InMemoryListSource("test", [listed])], null, TestContext.Current.CancellationToken);
        int Score(params string[] countries) => Assert.Single(service.Screen(new ScreeningRequest { Name = "Ivan Dragomirof", Countries = countries }).Matches).ScoreUnits;
        Assert.Equal(Score("RU"), Score("Russia"));
        Assert.True(Score("RU") > Score());
        Assert.Equal(Score(), Score("unknown"));
    }

    private static int Country(string[] requested, string[] listed) =>
        EvidenceScore.Of(new ScreeningRequest { Name = "A", Countries = requested }, Listed.Person("1", "A") with { Countries = listed }, null).Country;
}
