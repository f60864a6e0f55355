using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Tests.Retrieval;

public sealed class CommonWordsTests
{
    private static readonly MeaningScores s_meanings = new(9_500, 9_000, 8_500, 8_800, 9_200);

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Find_OfACommonWord_GivesWhatASearchGives(bool isPerson, bool isTranslated)
    {
        GenerationView view = View(InventedList.Entities(900, 41), Party("other:1", "Мохаммед Рахмонов"), Party("other:2", "محمد رحمن"), Party("other:3", "Иван Петров"));
        SimilarWordFinder known = Finder(view, CommonWords.Of(view)), searching = Finder(view, CommonWords.Of(View([Party("other:4", "Nobody")])));
        var one = new SearchScratch(view.WordCount) { IsPerson = isPerson, IsTranslated = isTranslated };
        var other = new SearchScratch(view.WordCount) { IsPerson = isPerson, IsTranslated = isTranslated };
        int common = 0, open = 0, similar = 0;
        for (int word = 0; word < view.WordCount; word++)
        {
            if (view.WordNative[word] is not null) continue;
            if (!Find(known, one, view.Letters(view.WordForm[word]))) common++;
            Assert.True(Find(searching, other, view.Letters(view.WordForm[word])));
            Assert.Equal(other.Similar, one.Similar);
            Assert.Equal(other.Open, one.Open);
            (open, similar) = (open + one.Open.Count, similar + one.Similar.Count);
        }

        Assert.True(common > 60 && open > 10 && similar > 4 * common, $"{common} common words, {similar} similar ones, {open} open ones");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void Choose_OfMoreThanFit_TakesThoseOfMostNames(int most)
    {
        GenerationView view = View(InventedList.Entities(900, 43));
        int[] all = CommonWords.Choose(view, int.MaxValue), chosen = CommonWords.Choose(view, most);
        Assert.True(all.Length > 60 && chosen.Length <= most, $"{chosen.Length} of {all.Length}");
        Assert.Equal(chosen.Order(), chosen);
        Assert.All(all, word => Assert.True(Names(view, word) >= 2));
        int[] left = [.. all.Except(chosen)];
        if (chosen.Length > 0 && left.Length > 0) Assert.True(chosen.Min(word => Names(view, word)) > left.Max(word => Names(view, word)));
        if (most > all.Length) Assert.Equal(all, chosen);
    }

    [Fact]
    public void Of_OneNameAWord_KnowsNone()
    {
        GenerationView view = View([Party("1", "Zarnitsa Meridian"), Party("2", "Vostok Polar")]);
        Assert.Empty(CommonWords.Choose(view, int.MaxValue));
        Assert.True(Find(Finder(view, CommonWords.Of(view)), new SearchScratch(view.WordCount), "meridian"));
    }

    private static bool Find(SimilarWordFinder finder, SearchScratch scratch, ReadOnlySpan<char> letters)
    {
        scratch.BeginName();
        scratch.WordOf(0).Set(letters);
        return finder.Find(scratch, scratch.WordOf(0), isWord: true);
    }

    private static SimilarWordFinder Finder(GenerationView view, CommonWords common) => new(view, new SpelledWordFinder(view), new EquivalentWordFinder(view), common, s_meanings);

    private static int Names(GenerationView view, int word) => view.NamesOf(word).Length;

    private static SanctionedEntity Party(string id, string name) => new() { Id = id, List = "invented", Type = EntityType.Person, Names = [new EntityName(name, NameKind.Primary)] };

    private static GenerationView View(SanctionedEntity[] entities, params SanctionedEntity[] others)
    {
        SanctionsListSnapshot list = InventedList.Snapshot(0, 1) with { Entities = [.. entities, .. others] };
        return ScreeningIndexBuilder.Build([list], null, TestContext.Current.CancellationToken).View;
    }
}
