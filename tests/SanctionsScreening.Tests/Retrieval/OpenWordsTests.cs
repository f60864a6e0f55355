using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Tests.Retrieval;

/// <summary>
/// Words that are dear to judge are left open until it is known which of them matter. A word that is asked about again is judged against all listed words, and an
/// explanation judges all; what is found must be the same, and weak aliases be borne out by names that share nothing else with the request.
/// </summary>
public sealed class OpenWordsTests
{
    private const string Latin = "abvgdezijklmnoprstufhc", Cyrillic = "абвгдезийклмнопрстуфхц";

    [Theory]
    [InlineData(8_000, 31)]
    [InlineData(8_000, 33)]
    [InlineData(6_500, 35)]
    [InlineData(3_000, 37)]
    public void Search_WithOpenWords_FindsWhatASearchWithoutThemFinds(int threshold, int seed)
    {
        var random = new Random(seed);
        SanctionsListSnapshot list = InventedList.Snapshot(0, seed) with { Entities = [.. Enumerable.Range(0, 900).Select(i => Entity(i, random))] };
        string[] listed = [.. list.Entities.SelectMany(static e => e.Names).Select(static n => n.Text)];
        ScreeningRequest[] requests = [.. Enumerable.Range(0, 120).Select(i => new ScreeningRequest
        {
            Name = i % 3 == 0 ? InOther(InventedList.Disturb(listed[random.Next(listed.Length)], random)) : InventedList.Disturb(listed[random.Next(listed.Length)], random),
            Type = i % 2 == 0 ? EntityType.Person : EntityType.Unknown,
        })];

        ScreeningIndex index = ScreeningIndexBuilder.Build([list], null, TestContext.Current.CancellationToken);
        int found = 0;
        foreach (ScreeningRequest request in requests)
        {
            // A new matcher remembers no word.
            var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
            string first = Found(matcher, request, threshold, out List<EntityScore> results), second = Found(matcher, request, threshold, out _), third = Found(matcher, request, threshold, out _);
            Assert.True(first == second && second == third, $"{request.Name}: {first} | {second} | {third}");
            foreach (EntityScore result in results) Assert.Equal(result.Score, matcher.Explain(request, 500, result.Entity, static (_, _, _, total) => total));
            found += results.Count;
        }

        Assert.True(found > 60, $"Only {found} entities were found.");
    }

    /// <summary>The name that bears a weak alias out lies far from the threshold itself, so that only the alias's entity leads to its word.</summary>
    [Fact]
    public void Search_ForAWeakAlias_JudgesTheOpenWordsThatBearItOut()
    {
        SanctionedEntity[] others = [.. "абвгдежзийклмнопрстуфхцчшэюя".Select(static (letter, i) => Party($"other:{i}", new EntityName($"Драгомиро{letter} Виктор Андреевич", NameKind.Primary)))];
        SanctionedEntity party = Party("party", new EntityName("Драгомиров Эльдар Юнусович Шахназаров Тимофеев Каргополов", NameKind.Primary), new EntityName("Boriska Zvezdin Dragomirov", NameKind.WeakAlias));
        SanctionsListSnapshot list = InventedList.Snapshot(0, 1) with { Entities = [.. others, party] };
        var matcher = EntityMatcher.Of(ScreeningIndexBuilder.Build([list], null, TestContext.Current.CancellationToken), MatchingWeights.Default);
        Found(matcher, new ScreeningRequest { Name = "Boriska Zvezdin Dragomirov", Type = EntityType.Person }, 8_000, out List<EntityScore> results);
        Assert.Equal(others.Length, Assert.Single(results).Entity);

        static SanctionedEntity Party(string id, params EntityName[] names) => new() { Id = id, List = "invented", Type = EntityType.Person, Names = [.. names] };
    }

    private static string Found(EntityMatcher matcher, ScreeningRequest request, int threshold, out List<EntityScore> results)
    {
        results = [];
        matcher.Search(request, 500, threshold, results, TestContext.Current.CancellationToken);
        return string.Join(' ', results.OrderBy(static r => r.Entity).Select(static r => (r.Entity, r.Name, r.Score)));
    }

    /// <summary>A person with a name in one script, another name that may be a weak alias, and the first one in the other script.</summary>
    private static SanctionedEntity Entity(int number, Random random)
    {
        string name = Word(random) + " " + Word(random) + (random.Next(3) == 0 ? " " + Word(random) : string.Empty), other = InventedList.Person(random);
        return new SanctionedEntity
        {
            Id = $"invented:{number}",
            List = "invented",
            Type = EntityType.Person,
            Names =
            [
                new EntityName(random.Next(2) == 0 ? name : InOther(name), NameKind.Primary),
                new EntityName(other, random.Next(2) == 0 ? NameKind.WeakAlias : NameKind.Alias),
                new EntityName(InOther(random.Next(2) == 0 ? other : name), random.Next(3) == 0 ? NameKind.WeakAlias : NameKind.Alias),
            ],
        };
    }

    private static string Word(Random random) => string.Concat(Enumerable.Range(0, 2 + random.Next(2)).Select(_ => "bvgdzklmnprstfh"[random.Next(15)].ToString() + "aeiou"[random.Next(5)] + (random.Next(3) == 0 ? "nrlm"[random.Next(4)] : string.Empty)));

    private static string InOther(string name) => string.Concat(name.ToLowerInvariant().Select(static c => Latin.IndexOf(c, StringComparison.Ordinal) is >= 0 and int i ? Cyrillic[i] : c));
}
