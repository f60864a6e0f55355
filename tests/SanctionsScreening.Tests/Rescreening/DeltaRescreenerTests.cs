using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Deltas;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Refresh;
using SanctionsScreening.Rescreening;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Rescreening;

public sealed class DeltaRescreenerTests
{
    private static readonly SanctionedEntity s_old = ScriptedSource.Person("own", "old", "Ivan DRAGOMIROV"), s_new = ScriptedSource.Person("own", "new", "Petra ZARNITSA");

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(1, 8, RescreeningWay.Generation)]
    [InlineData(300, 8, RescreeningWay.DeltaIndex)]
    [InlineData(300, 60, RescreeningWay.Generation)]
    public async Task ScreenAsync_OfCustomers_FindsThoseOfTheDeltaAlone(int copies, int entries, RescreeningWay way)
    {
        (ScreeningService service, SanctionsListDelta delta) = await Changed(entries);
        using ScreeningService _ = service;
        ScreeningRequest[] customers = [.. Enumerable.Range(0, copies).SelectMany(i => new[] { "Ivan Dragomirov", "Petra Zarnica", "Gudrun Halvorsen", "…" }.Select(n => new ScreeningRequest { Id = $"{n} {i}", Name = n }))];
        var found = new List<ScreeningResult>();
        RescreeningReport report = await Run(service, [delta], customers, found);
        Assert.Equal(way, report.Way);
        Assert.Equal((customers.Length, entries, customers.Length * entries), (report.Customers, report.Entries, report.Pairs));
        Assert.Equal((copies, copies), (report.Matched, report.Incomplete));
        Assert.Equal(Enumerable.Range(0, copies).SelectMany(i => new[] { $"Petra Zarnica {i}", $"… {i}" }), found.Select(r => r.RequestId));
        Assert.All(found.Where(r => r.Outcome == ScreeningOutcome.Review), r => Assert.Equal("own:new", Assert.Single(r.Matches).Entity.Id));
        Assert.All(found, r => Assert.Equal(report.Generation, r.Generation));
    }

    [Fact]
    public async Task ScreenAsync_OfTheSameAndOfOtherCustomers_HashesThemAlikeAndApart()
    {
        (ScreeningService service, SanctionsListDelta delta) = await Changed();
        using ScreeningService _ = service;
        ScreeningRequest one = new() { Id = "1", Name = "Petra Zarnitsa" }, two = new() { Id = "2", Name = "Ivan" };
        RescreeningReport first = await Run(service, [delta], [one, two], []), again = await Run(service, [delta], [one, two], []), other = await Run(service, [delta], [two, one], []);
        Assert.Equal((first.CustomersHash, first.EntriesHash), (again.CustomersHash, again.EntriesHash));
        Assert.NotEqual(first.CustomersHash, other.CustomersHash);
        Assert.NotEqual(first.CustomersHash, (await Run(service, [delta], [one with { DateOfBirth = new PartialDate(1970) }, two], [])).CustomersHash);
        Assert.NotEqual(first.EntriesHash, (await Run(service, [delta with { Added = [] }], [one, two], [])).EntriesHash);
    }

    [Fact]
    public async Task ScreenAsync_OfAnEntryThatIsGoneAgain_SaysSo()
    {
        (ScreeningService service, SanctionsListDelta delta) = await Changed();
        using ScreeningService _ = service;
        await service.LoadAsync([new ScriptedSource("own", s_old)], Token);
        RescreeningReport report = await Run(service, [delta], [new ScreeningRequest { Name = "Petra Zarnitsa" }], []);
        Assert.Equal((0, 1, 0L), (report.Entries, report.EntriesNoLongerListed, report.Matched));
    }

    [Theory]
    [InlineData(1, RescreeningWay.Generation)]
    [InlineData(300, RescreeningWay.DeltaIndex)]
    public async Task ScreenAsync_AgainstAStaleGeneration_IsIncompleteForEveryCustomer(int copies, RescreeningWay way)
    {
        (ScreeningService service, SanctionsListDelta delta) = await Changed(8);
        using ScreeningService _ = service;
        service.InForce!.StaleFrom = 0;
        ScreeningRequest[] customers = [.. Enumerable.Range(0, copies).Select(i => new ScreeningRequest { Id = $"{i}", Name = "Gudrun Halvorsen" })];
        var found = new List<ScreeningResult>();
        RescreeningReport report = await Run(service, [delta], customers, found);
        Assert.Equal((way, true, copies), (report.Way, report.IsStale, report.Incomplete));
        Assert.All(found, result => Assert.Equal([IncompleteReason.StaleList], result.IncompleteReasons));
    }

    [Theory]
    [InlineData("ofac/sdn_2021-07.csv", "ofac/sdn_2021-08-18.csv", RescreeningWay.DeltaIndex)]
    [InlineData("ofac/sdn_2023-12-28.csv", "ofac/sdn_2024-05-03.csv", RescreeningWay.Generation)]
    [InlineData("un/UN_consolidated_2025-11-18.xml", "un/UN_consolidated_2026-02-27.xml", RescreeningWay.DeltaIndex)]
    public async Task ScreenAsync_OfARealDelta_GivesTheMatchesOfAFullScreening(string older, string newer, RescreeningWay way)
    {
        SanctionsListSnapshot before = await Real(older), after = await Real(newer);
        SanctionsListDelta delta = SanctionsListDelta.Between(before, after);
        HashSet<string> covered = [.. delta.Added.Select(e => e.Id), .. delta.Changed.Select(c => c.After.Id)];
        var options = new ScreeningOptions { MaxMatches = 1_000 };
        using ScreeningService service = await ScreeningService.CreateAsync([new Fixed(after)], options, Token);
        ScreeningRequest[] customers = [.. Benign(400), .. delta.Added.Where((_, i) => i % 7 == 0).Take(100).Select(e => new ScreeningRequest { Id = e.Id, Name = e.DisplayName }), .. delta.Changed.Take(50).Select(c => new ScreeningRequest { Id = c.After.Id, Name = c.After.DisplayName, Type = c.After.Type })];
        var full = new List<string>();
        foreach (ScreeningRequest customer in customers) full.AddRange(service.Screen(customer, Token).Matches.Where(m => covered.Contains(m.Entity.Id)).Select(m => $"{customer.Id} {m.Entity.Id} {m.ScoreUnits} {m.Name.Text}"));
        var found = new List<ScreeningResult>();
        RescreeningReport report = await Run(service, [delta], customers, found);
        Assert.Equal(way, report.Way);
        Assert.Equal(full, found.SelectMany(r => r.Matches.Select(m => $"{r.RequestId} {m.Entity.Id} {m.ScoreUnits} {m.Name.Text}")));
        Assert.True(full.Count >= 3, $"Only {full.Count} matches.");
    }

    private static async Task<SanctionsListSnapshot> Real(string file)
    {
        string path = RealLists.Require("lists/" + file);
        ISanctionsListSource source = file.StartsWith("un", StringComparison.Ordinal) ? new UnXmlSource(path) : OfacCsvSource.PartiesOnly(path);
        return await source.LoadAsync(Token);
    }

    private static IEnumerable<ScreeningRequest> Benign(int count) => File.ReadLines(RealLists.Require("labelled/benign_persons.jsonl")).Take(count).Select((line, i) =>
    {
        using var row = JsonDocument.Parse(line);
        return new ScreeningRequest { Id = $"b{i}", Name = row.RootElement.GetProperty("name").GetString()! };
    });

    private static async Task<(ScreeningService Service, SanctionsListDelta Delta)> Changed(int entries = 1)
    {
        var source = new ScriptedSource("own", [s_old, .. ScriptedSource.Persons("own", 300)]);
        var service = new ScreeningService();
        using var refresher = new ListRefresher(service, [source]);
        await refresher.StartAsync(Token);
        source.Set([s_old, s_new, .. ScriptedSource.Persons("own", 300 + entries - 1)]);
        return (service, (await refresher.RefreshAsync("own", cancellationToken: Token)).Delta!);
    }

    private static async Task<RescreeningReport> Run(ScreeningService service, IReadOnlyList<SanctionsListDelta> deltas, ScreeningRequest[] customers, List<ScreeningResult> found) =>
        await new DeltaRescreener(service).ScreenAsync(deltas, customers.ToAsyncEnumerable(), result =>
        {
            found.Add(result);
            return ValueTask.CompletedTask;
        }, Token);

    private sealed class Fixed(SanctionsListSnapshot snapshot) : ISanctionsListSource
    {
        public string List => snapshot.Version.List;

        public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) => new(snapshot);
    }
}
