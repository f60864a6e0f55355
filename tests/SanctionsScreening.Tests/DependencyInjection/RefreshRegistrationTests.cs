using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Time.Testing;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Ca;
using SanctionsScreening.Lists.Eu.Fsf;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Sources;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Refresh;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Lists.Ofac;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.DependencyInjection;

public sealed class RefreshRegistrationTests
{
    private readonly ScriptedSource _source = new("own", ScriptedSource.Persons("own", 20));

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Host_WithAnInterval_RefreshesAndStops()
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSingleton<TimeProvider>(time);
        builder.Services.AddSanctionsScreening().AddList(_source).RefreshEvery("own", TimeSpan.FromMinutes(10)).Require("own", TimeSpan.FromHours(1));
        using IHost host = builder.Build();
        await host.StartAsync(Token);
        IScreeningService screening = host.Services.GetRequiredService<IScreeningService>();
        _source.Set(ScriptedSource.Persons("own", 21));
        for (int i = 0; i < 1_000 && screening.Status.Entities < 21; i++)
        {
            time.Advance(TimeSpan.FromMinutes(1));
            await Task.Delay(5, Token);
        }

        Assert.Equal(21, screening.Status.Entities);
        Assert.Equal(TimeSpan.FromMinutes(30), host.Services.GetRequiredService<ListRefresher>().Lists[0].DegradedAge);
        await host.StopAsync(Token);
    }

    [Fact]
    public async Task Host_RequiringAListThatNobodyLoads_DoesNotStart()
    {
        HostApplicationBuilder builder = Host.CreateApplicationBuilder();
        builder.Services.AddSanctionsScreening().AddList(_source).Require("eu", TimeSpan.FromHours(1));
        using IHost host = builder.Build();
        OptionsValidationException exception = await Assert.ThrowsAsync<OptionsValidationException>(() => host.StartAsync(Token));
        Assert.Contains("'eu', which no source loads; there are: own", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AddSanctionsScreening_WithConfiguration_BindsTheRefreshSection()
    {
        IConfiguration configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Refresh:Interval"] = "00:30:00",
            ["Refresh:Lists:own:MaximumAge"] = "1.00:00:00",
        }).Build();
        var services = new ServiceCollection();
        services.AddSanctionsScreening(configuration).AddList(_source);
        using ServiceProvider provider = services.BuildServiceProvider();
        RefreshOptions options = provider.GetRequiredService<IOptions<RefreshOptions>>().Value;
        Assert.Equal(TimeSpan.FromMinutes(30), options.Interval);
        Assert.Equal(TimeSpan.FromDays(1), options.Lists["own"].MaximumAge);
    }

    [Fact]
    public async Task AddOfacSdn_FromAnAddress_AsksForTheFilesBesideIt()
    {
        await using var server = new LoopbackServer((request, stream, _) => LoopbackServer.WriteAsync(stream, "404 Not Found"));
        await using ServiceProvider provider = Provider(b => b.AddOfacSdn(server.Address("lists/SDN.CSV"), options => options.AllowPlainHttp = true));
        await Assert.ThrowsAsync<ListFetchException>(async () => await provider.GetRequiredService<ISanctionsListSource>().LoadAsync(Token));
        Assert.Equal("lists/SDN.CSV", Assert.Single(server.Requests).Path);
    }

    [Theory]
    [InlineData("SDN.CSV", "ALT.CSV")]
    [InlineData("sdn.csv", "alt.csv")]
    public async Task AddOfacSdn_FromAnAddress_KeepsItsLetterCase(string parties, string aliases)
    {
        await using var server = new LoopbackServer((request, stream, _) => request.Path == parties ? LoopbackServer.WriteAsync(stream, "200 OK", "x") : LoopbackServer.WriteAsync(stream, "404 Not Found"));
        await using ServiceProvider provider = Provider(b => b.AddOfacSdn(server.Address(parties), options => options.AllowPlainHttp = true));
        await Assert.ThrowsAsync<ListFetchException>(async () => await provider.GetRequiredService<ISanctionsListSource>().LoadAsync(Token));
        Assert.Equal([parties, aliases], server.Requests.Select(r => r.Path));
    }

    [Theory]
    [InlineData("SDN.CSV", "ALT.CSV", "ADD.CSV", "SDN_COMMENTS.CSV")]
    [InlineData("sdn.csv", "Alt.csv", "add.CSV", "sdn_comments.csv")]
    public async Task AddOfacSdn_FromAPath_FindsItsCompanionsInAnyLetterCaseAtTheLoad(string parties, string aliases, string addresses, string comments)
    {
        using TemporaryFiles files = new();
        foreach ((string name, string fixture) in new[] { (parties, "sdn.csv"), (aliases, "alt.csv"), (addresses, "add.csv") }) files.Write(name, OfacFixture.Bytes(fixture));
        await using ServiceProvider provider = Provider(b => b.AddOfacSdn(files.PathOf(parties)));
        ISanctionsListSource source = provider.GetRequiredService<ISanctionsListSource>();
        Assert.Equal(await Hash(new OfacCsvSource(files.PathOf(parties), files.PathOf(aliases), files.PathOf(addresses))), await Hash(source));
        files.Write(comments, OfacFixture.Bytes("comments.csv"));
        Assert.Equal(await Hash(new OfacCsvSource(files.PathOf(parties), files.PathOf(aliases), files.PathOf(addresses), files.PathOf(comments))), await Hash(source));
    }

    [Fact]
    public async Task AddOfacSdn_FromAPathWithoutItsAliases_NamesTheFile()
    {
        using TemporaryFiles files = new();
        files.Write("SDN.CSV", OfacFixture.Bytes("sdn.csv"));
        await using ServiceProvider provider = Provider(b => b.AddOfacSdn(files.PathOf("SDN.CSV")));
        FileNotFoundException exception = await Assert.ThrowsAsync<FileNotFoundException>(async () => await provider.GetRequiredService<ISanctionsListSource>().LoadAsync(Token));
        Assert.Contains("ALT.CSV", exception.Message, StringComparison.Ordinal);
    }

    /// <summary>The name that a fetched list is registered under must be the one that its reader gives: a refresh would refuse it otherwise.</summary>
    [Fact]
    public async Task OfficialLists_Added_HaveTheNamesOfTheirReaders()
    {
        await using ServiceProvider provider = Provider(b => b.AddOfacSdn().AddUnConsolidated().AddUkSanctionsList().AddEuFinancialSanctions().AddAustraliaDfat().AddCanadaSema());
        ISanctionsListSource[] readers = [new OfacCsvSource("a", "b", "c"), new UnXmlSource("a"), new UkListXmlSource("a"), new EuFsfXmlSource("a"), new AuDfatXlsxSource("a"), new CaSemaXmlSource("a")];
        Assert.Equal(readers.Select(r => r.List), provider.GetServices<ISanctionsListSource>().Select(s => s.List));
    }

    private static async Task<string> Hash(ISanctionsListSource source) => (await source.LoadAsync(Token)).Version.ContentHash;

    private static ServiceProvider Provider(Action<ISanctionsScreeningBuilder> add)
    {
        var services = new ServiceCollection();
        add(services.AddSanctionsScreening());
        return services.BuildServiceProvider();
    }
}
