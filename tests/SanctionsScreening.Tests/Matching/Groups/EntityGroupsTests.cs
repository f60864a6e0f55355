using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Eu.Journal;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Lists.Uk;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Matching.Groups;
using SanctionsScreening.Tests.Lists;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Matching.Groups;

public sealed class EntityGroupsTests
{
    private static SanctionedEntity Party(string id, string name, params Identifier[] identifiers) => Listed.Person(id, name) with { Identifiers = identifiers };

    private static Identifier Un(string reference) => new(IdentifierType.Other, reference) { Note = "UN reference" };

    [Fact]
    public void Of_SameUnReference_IsOneParty()
    {
        EntityGroups groups = new([Party("1", "Testan Musteri", Un("QDi.901")), Party("2", "Testan Musteri", Un("QDi.902")), Party("3", "تستان", Un("QDi.901"))]);
        Assert.Equal(1, groups.Count);
        Assert.Equal("test:1", groups.Of(2)?.Id);
        Assert.Same(groups.Of(0), groups.Of(2));
        Assert.Null(groups.Of(1));
        Assert.Equal(0, new EntityGroups([Party("1", "Testan Musteri", Un("QDi.901")), Party("2", "Slip Ofpen", Un("QDi.901"))]).Count);
    }

    [Fact]
    public void Of_SamePassport_NeedsAWordOfTheNameAndNoOtherCountry()
    {
        Identifier plain = new(IdentifierType.Passport, "A 592667"), tunisian = plain with { Country = "TN" }, moroccan = plain with { Country = "MA" };
        Assert.Equal(1, new EntityGroups([Party("1", "Mohamed Musteri", plain), Party("2", "Muhammad Mustari", tunisian)]).Count);
        Assert.Equal(0, new EntityGroups([Party("1", "Mohamed Musteri", plain), Party("2", "Ivan Petrov", plain)]).Count);
        Assert.Equal(0, new EntityGroups([Party("1", "Mohamed Musteri", moroccan), Party("2", "Muhammad Mustari", tunisian)]).Count);
        Assert.Equal(0, new EntityGroups([Party("1", "Mohamed Musteri", new Identifier(IdentifierType.Passport, "12345")), Party("2", "Muhammad Mustari", new Identifier(IdentifierType.Passport, "12345"))]).Count);
    }

    [Fact]
    public void Of_SameNumberOfAnotherType_IsNoParty()
    {
        Identifier imo = new(IdentifierType.Imo, "9281152");
        SanctionedEntity ship = Listed.Entity("1", EntityType.Vessel, "Testship") with { Identifiers = [imo] }, owner = Listed.Organization("2", "Testship Company") with { Identifiers = [imo] };
        Assert.Equal(0, new EntityGroups([ship, owner]).Count);
        Assert.Equal(1, new EntityGroups([ship, Listed.Entity("3", EntityType.Vessel, "Renamed") with { Identifiers = [new Identifier(IdentifierType.Imo, "IMO 9281152")] }]).Count);
    }

    [Fact]
    public void Group_OfAMatch_NamesEveryEntryOfTheParty()
    {
        using ScreeningService service = Listed.Service(Party("1", "Testan Musteri", Un("QDi.901")), Party("2", "Testane Mustari", Un("QDi.901")), Party("3", "Zebulon Quist"));
        ScreeningResult result = service.Screen(new ScreeningRequest { Name = "Testan Musteri" });
        Assert.All(result.Matches, match => Assert.Equal("test:1", match.Group));
        Assert.Equal(["test:1", "test:2"], result.Matches[0].SameParty.Select(entity => entity.Id));
        ScreeningMatch alone = Assert.Single(service.Screen(new ScreeningRequest { Name = "Zebulon Quist" }).Matches);
        Assert.Equal(("test:3", "test:3"), (alone.Group, Assert.Single(alone.SameParty).Id));
    }

    /// <summary>OFAC, UN, UK and EU together: how many groups there are, and that none joins parties that are known to be different.</summary>
    [Fact]
    public async Task Count_OfOfficialLists_IsThatOfPartiesOnSeveral()
    {
        ISanctionsListSource[] sources =
        [
            new OfacCsvSource(RealLists.Require("lists/ofac/sdn_2023-12-28.csv"), RealLists.Require("lists/ofac/alt_2023-12-28.csv"), RealLists.Require("lists/ofac/add_2023-12-28.csv")),
            new UnXmlSource(RealLists.Require("lists/un/UN_consolidated_2018-08-24.xml")),
            new UkConListCsvSource(RealLists.Require("lists/uk/ofsi_sanctionsconlist_2018-04-13.csv")),
            new EuJournalSource(Repository.Data("lists/eu/journal")),
        ];
        List<SanctionedEntity> entities = [];
        foreach (ISanctionsListSource source in sources) entities.AddRange((await source.LoadAsync(TestContext.Current.CancellationToken)).Entities);
        EntityGroups groups = new([.. entities]);
        Dictionary<string, int> ordinals = entities.Index().ToDictionary(entity => entity.Item.Id, entity => entity.Index, StringComparer.Ordinal);
        EntityGroup[] all = [.. Enumerable.Range(0, entities.Count).Select(groups.Of).OfType<EntityGroup>().Distinct()];
        Assert.Equal(groups.Count, all.Length);
        (int together, int apart) = (0, 0);
        foreach (string[] party in Parties("crosslist.jsonl", "records"))
        {
            int[] found = [.. party.Where(ordinals.ContainsKey).Select(id => ordinals[id])];
            if (found.Length < 2) continue;
            if (found.Skip(1).All(entity => groups.Of(entity) is { } group && group == groups.Of(found[0]))) together++;
            else apart++;
        }

        string report = string.Join("; ", all.GroupBy(group => string.Join('+', group.Entities.Select(entity => entity.List).Distinct().Order(StringComparer.Ordinal))).OrderByDescending(lists => lists.Count()).Select(lists => $"{lists.Key} {lists.Count()}"));
        TestContext.Current.SendDiagnosticMessage($"{groups.Count} groups, {together} labelled parties whole, {apart} not: {report}");
        Assert.Equal(1_398, groups.Count);
        Assert.Equal(4, all.Max(group => group.Entities.Count));
        Assert.True(together > 100, $"{together} labelled parties are whole, {apart} not.");
        Assert.DoesNotContain(Lookalikes(), pair => ordinals.TryGetValue(pair.A, out int a) && ordinals.TryGetValue(pair.B, out int b) && groups.Of(a) is { } group && group == groups.Of(b));
    }

    /// <summary>The entity ids of each labelled party.</summary>
    private static IEnumerable<string[]> Parties(string file, string records)
    {
        foreach (string line in File.ReadLines(RealLists.Require("labelled/" + file)))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            yield return [.. row.RootElement.GetProperty(records).EnumerateArray().Select(record => IdOf(record.GetProperty("id").GetString()!)).OfType<string>()];
        }
    }

    /// <summary>Pairs of listed parties that were judged to be different.</summary>
    private static IEnumerable<(string A, string B)> Lookalikes()
    {
        foreach (string line in File.ReadLines(RealLists.Require("labelled/crosslist_lookalikes.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            if (IdOf(row.RootElement.GetProperty("a").GetString()!) is { } a && IdOf(row.RootElement.GetProperty("b").GetString()!) is { } b) yield return (a, b);
        }
    }

    private static string? IdOf(string labelled)
    {
        string number = labelled[(labelled.LastIndexOf('-') + 1)..];
        return labelled[..labelled.LastIndexOf('-')] switch { "ofac" => $"ofac:{number}", "unsc" => $"un:{number}", "gb-hmt" => $"uk:{number}", "au-dfat" => $"au:{number}", _ => null };
    }
}
