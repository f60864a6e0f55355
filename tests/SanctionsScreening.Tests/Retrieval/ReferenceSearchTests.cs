using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Ofac;
using SanctionsScreening.Matching;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Retrieval;

public sealed class ReferenceSearchTests
{
    [Theory]
    [InlineData(8_000, 17)]
    [InlineData(8_000, 19)]
    [InlineData(6_500, 17)]
    [InlineData(4_000, 17)]
    public void Search_OfAnInventedList_FindsWhatTheReferenceFinds(int threshold, int seed)
    {
        SanctionsListSnapshot list = InventedList.Snapshot(600, seed);
        var random = new Random(seed + 1);
        string[] names = [.. list.Entities.SelectMany(static e => e.Names).Select(static n => n.Text)];
        IEnumerable<ScreeningRequest> requests = Enumerable.Range(0, 150).Select(i => new ScreeningRequest
        {
            Name = i % 3 == 0 ? InventedList.Person(random) : InventedList.Disturb(names[random.Next(names.Length)], random),
            Type = (i % 4) switch { 0 => EntityType.Person, 1 => EntityType.Organization, _ => EntityType.Unknown },
        });
        AssertAgree(list, requests, threshold);
    }

    [Theory]
    [InlineData(8_000)]
    [InlineData(6_500)]
    [InlineData(4_000)]
    public void Search_ForNamesInOtherScripts_FindsWhatTheReferenceFinds(int threshold)
    {
        string[][] given = [["Мухаммад", "Али", "Ахмад", "Джон", "Иван", "Юсуф", "Мария", "Сергей", "Александр"], ["מוחמד", "אחמד", "יוסף", "מריה", "ג'ון"], ["모하메드", "알리", "존", "마리아"]];
        string[][] family = [["Завахири", "Рахмонов", "Петров", "Ким", "Эрнандес", "Закиров", "Халиль", "Драгомиров", "Тикрити"], ["פטרוב", "סמית", "גרסיה", "קים"], ["스미스", "페트로프", "가르시아"]];
        var random = new Random(23);
        IEnumerable<ScreeningRequest> requests = Enumerable.Range(0, 150).Select(i => new ScreeningRequest
        {
            Name = string.Join(' ', [.. Enumerable.Range(0, 1 + random.Next(3)).Select(_ => given[i % 3][random.Next(given[i % 3].Length)]), family[i % 3][random.Next(family[i % 3].Length)]]),
            Type = EntityType.Person,
        });
        AssertAgree(InventedList.Snapshot(600, 21), requests, threshold);
    }

    /// <summary>Initials and words that a field's end cuts meet words without being like them.</summary>
    [Theory]
    [InlineData(8_000, 41)]
    [InlineData(6_500, 43)]
    [InlineData(4_000, 47)]
    public void Search_ForInitialsAndCutWords_FindsWhatTheReferenceFinds(int threshold, int seed)
    {
        SanctionsListSnapshot list = InventedList.Snapshot(500, seed);
        var random = new Random(seed + 1);
        string[] names = [.. list.Entities.SelectMany(static e => e.Names).Select(static n => n.Text)];
        IEnumerable<ScreeningRequest> requests = Enumerable.Range(0, 400).Select(i =>
        {
            string[] words = InventedList.Disturb(names[random.Next(names.Length)], random).Split(' ');
            int w = random.Next(words.Length);
            if (i % 2 == 0 && words.Length > 2) words[w] = words[w][..1];
            string name = string.Join(' ', words);
            return new ScreeningRequest { Name = i % 4 == 0 ? name : Cut(name.Length < 45 ? $"{names[random.Next(names.Length)].Split(' ')[0]} {name}" : name, 0), Type = (EntityType)(i % 3) };
        });
        AssertAgree(list, requests, threshold);
    }

    /// <summary>Names of up to twenty words, of which requests leave some out, bring others, repeat one, hold an initial, or are cut where a field ends.</summary>
    [Theory]
    [InlineData(8_000, 29)]
    [InlineData(6_500, 31)]
    [InlineData(4_000, 37)]
    public void Search_ForLongNames_FindsWhatTheReferenceFinds(int threshold, int seed)
    {
        var random = new Random(seed);
        string[] known = [.. InventedList.Snapshot(200, seed).Entities.SelectMany(static e => e.Names).Select(static n => n.Text)];
        string[] listed = [.. Enumerable.Range(0, 300).Select(_ => string.Join(' ', random.GetItems(known, random.Next(1, 7))))];
        SanctionsListSnapshot list = InventedList.Snapshot(0, 1) with
        {
            Entities = [.. listed.Select(static (name, i) => new SanctionedEntity { Id = $"invented:{i}", List = "invented", Type = (EntityType)(i % 3), Names = [new EntityName(name, NameKind.Primary)] })],
        };
        IEnumerable<ScreeningRequest> requests = Enumerable.Range(0, 200).Select(i =>
        {
            List<string> words = [.. listed[random.Next(listed.Length)].Split(' '), .. random.GetItems(known, random.Next(3))];
            for (int left = random.Next(4); left > 0 && words.Count > 1; left--) words.RemoveAt(random.Next(words.Count));
            if (i % 4 == 1) words.Insert(random.Next(words.Count), words[random.Next(words.Count)]);
            if (i % 4 == 2) words[random.Next(words.Count)] = "K.";
            string name = i % 3 == 0 ? InventedList.Disturb(string.Join(' ', words), random) : string.Join(' ', words);
            return new ScreeningRequest { Name = Cut(name, i), Type = (EntityType)(i % 3) };
        });
        AssertAgree(list, requests, threshold);
    }

    /// <summary>Organisations of one word and of several, each asked for with words that describe it: these cost little beside the former alone.</summary>
    [Theory]
    [InlineData(8_000, 53)]
    [InlineData(4_000, 59)]
    public void Search_ForDescribedOrganizations_FindsWhatTheReferenceFinds(int threshold, int seed)
    {
        string[] alone = ["Zarnitsa", "Al-Dragomira", "Borvekta"], proper = [.. alone, "Velitova", "Kaligula", "Meridian", "Vostok"], descriptions = ["Movement", "Network", "Oil", "Islamic", "Bank", "Group", "Trading", "Organization", "Cuba"];
        var random = new Random(seed);
        string[] listed = [.. alone, .. Enumerable.Range(0, 60).Select(_ => string.Join(' ', [proper[random.Next(alone.Length, proper.Length)], .. random.GetItems(descriptions, 1 + random.Next(2))])), .. descriptions.Take(3)];
        SanctionsListSnapshot list = InventedList.Snapshot(0, 1) with
        {
            Entities = [.. listed.Select(static (name, i) => new SanctionedEntity { Id = $"invented:{i}", List = "invented", Type = EntityType.Organization, Names = [new EntityName(name, NameKind.Primary)] })],
        };
        IEnumerable<ScreeningRequest> requests = Enumerable.Range(0, 200).Select(i =>
        {
            string[] words = [proper[random.Next(proper.Length)], .. random.GetItems(descriptions, 1 + random.Next(4))];
            random.Shuffle(words);
            return new ScreeningRequest { Name = string.Join(' ', words), Type = i % 2 == 0 ? EntityType.Organization : EntityType.Unknown };
        });
        AssertAgree(list, requests, threshold);
    }

    [Fact]
    public async Task Search_OfTheSdnList_FindsWhatTheReferenceFinds()
    {
        string sdn = Repository.Data("lists/ofac/sdn_2023-12-28.csv"), benign = Repository.Data("labelled/benign_persons.jsonl"), crosslist = Repository.Data("labelled/crosslist.jsonl");
        SanctionsListSnapshot list = await new OfacCsvSource(sdn, sdn.Replace("sdn_", "alt_", StringComparison.Ordinal), sdn.Replace("sdn_", "add_", StringComparison.Ordinal), null).LoadAsync(TestContext.Current.CancellationToken);
        IEnumerable<string> listed = File.ReadLines(crosslist).Select(static l => Read(l).GetProperty("records").EnumerateArray().Last().GetProperty("names")[0].GetString()!);
        IEnumerable<string> unlisted = File.ReadLines(benign).Select(static l => Read(l).GetProperty("name").GetString()!);
        string[] names = [.. Every(listed, 20), .. Every(unlisted, 2_000)];
        AssertAgree(list, names.Select(static (n, i) => new ScreeningRequest { Name = n, Type = i % 2 == 0 ? EntityType.Unknown : EntityType.Person }), 8_000);
    }

    [Theory]
    [InlineData("hebrew", 6_500)]
    [InlineData("korean", 6_500)]
    public void Search_ForFullNamesInTheirOwnScript_FindsWhatTheReferenceFinds(string language, int threshold)
    {
        string[][] pairs = [.. File.ReadLines(Repository.Data($"labelled/fullnames_{language}.tsv")).Select(static l => l.Split('\t'))];
        string[] latin = [.. pairs.Select(static p => p[0]).Distinct()];
        SanctionsListSnapshot list = InventedList.Snapshot(0, 1) with
        {
            Entities = [.. latin.Select(static (name, i) => new SanctionedEntity { Id = $"invented:{i}", List = "invented", Type = EntityType.Person, Names = [new EntityName(name, NameKind.Primary)] })],
        };
        AssertAgree(list, Every(pairs.Select(static p => p[1]), 25).Select(static n => new ScreeningRequest { Name = n, Type = EntityType.Person }), threshold);
    }

    /// <summary>One name in five as long as a field of a payment format.</summary>
    private static string Cut(string name, int i) => i % 5 > 0 ? name : name.Length > 70 ? name[..70] : name.Length > 35 ? name[..35] : name;

    private static void AssertAgree(SanctionsListSnapshot list, IEnumerable<ScreeningRequest> requests, int threshold)
    {
        // Weak aliases are left out: what bears one out is another name, which the reference does not look at.
        list = list with { Entities = [.. list.Entities.Select(static e => e with { Names = [.. e.Names.Where(static n => n.Kind != NameKind.WeakAlias)] })] };
        ScreeningIndex index = ScreeningIndexBuilder.Build([list], null, TestContext.Current.CancellationToken);
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        var reference = new ReferenceSearch(index, matcher);
        var results = new List<EntityScore>();
        int compared = 0, found = 0;
        foreach (ScreeningRequest request in requests.Where(ReferenceSearch.CanSearch))
        {
            matcher.Search(request, 500, threshold, results, TestContext.Current.CancellationToken);
            SortedDictionary<int, int> expected = reference.Search(request, threshold);
            string wanted = string.Join(' ', expected.Select(static e => (e.Key, e.Value))), got = string.Join(' ', results.OrderBy(static r => r.Entity).Select(static r => (r.Entity, r.Score)));
            Assert.True(wanted == got, $"{request.Type} {request.Name}: {wanted} by the reference, {got} by the search.");
            compared++;
            found += expected.Count;
        }

        Assert.True(compared > 20 && found > 20, $"Only {compared} requests were compared, and {found} entities found.");
    }

    private static IEnumerable<string> Every(IEnumerable<string> names, int step) => names.Where((_, i) => i % step == 0);

    private static JsonElement Read(string line) => JsonDocument.Parse(line).RootElement;
}
