using SanctionsScreening.Retrieval;

namespace SanctionsScreening.Tests.Retrieval;

public sealed class SimilarWordCacheTests
{
    [Fact]
    public void TryAppend_OfAWordThatWasAdded_AppendsWhatWasFound()
    {
        var cache = new SimilarWordCache();
        List<SimilarWord> similar = [Similar(1)];
        Assert.False(cache.TryAppend("petrov", 0, similar));
        cache.Add("petrov", 0, [Similar(2), Similar(3)]);
        cache.Add("", 0, [Similar(4)]);
        cache.Add("nobody", 0, []);
        Assert.True(cache.TryAppend("petrov", 0, similar));
        Assert.Equal([Similar(1), Similar(2), Similar(3)], similar);
        Assert.True(cache.TryAppend("nobody", 0, similar) && cache.TryAppend("", 0, similar));
        Assert.Equal(4, similar[^1].Word);
        Assert.False(cache.TryAppend("petro", 0, similar));
    }

    /// <summary>A word of a person's name and the same of an organisation's are different searches.</summary>
    [Fact]
    public void TryAppend_OfAnotherKind_FindsNothingOrItsOwn()
    {
        var cache = new SimilarWordCache();
        List<SimilarWord> similar = [];
        cache.Add("bank", 1, [Similar(1)]);
        Assert.False(cache.TryAppend("bank", 3, similar));
        cache.Add("bank", 3, [Similar(3)]);
        cache.Add("bank", 1, [Similar(9)]);
        Assert.True(cache.TryAppend("bank", 1, similar) && cache.TryAppend("bank", 3, similar));
        Assert.Equal([Similar(1), Similar(3)], similar);
    }

    /// <summary>More words, and more similar ones, than the cache holds.</summary>
    [Theory]
    [InlineData(60_000, 1)]
    [InlineData(3_000, 900)]
    public void Add_OfMoreThanFits_ForgetsAndGoesOn(int words, int each)
    {
        var cache = new SimilarWordCache();
        List<SimilarWord> similar = [];
        for (int w = 0; w < words; w++)
        {
            string word = "word" + w;
            cache.Add(word, 0, [.. Enumerable.Range(w, each).Select(Similar)]);
            cache.Add(word, 0, [.. Enumerable.Range(w, each).Select(Similar)]);
            similar.Clear();
            if (!cache.TryAppend(word, 0, similar))
            {
                // The word at which the table was full begins the next one.
                cache.Add(word, 0, [.. Enumerable.Range(w, each).Select(Similar)]);
                Assert.True(cache.TryAppend(word, 0, similar), word);
            }

            Assert.Equal(Enumerable.Range(w, each).Select(Similar), similar);
        }

        Assert.False(cache.TryAppend("word0", 0, similar));
    }

    /// <summary>More similar words than a chunk holds are found anew each time.</summary>
    [Fact]
    public void Add_OfTooMany_KeepsNothing()
    {
        var cache = new SimilarWordCache();
        cache.Add("word", 0, [.. Enumerable.Range(0, 5_000).Select(Similar)]);
        Assert.False(cache.TryAppend("word", 0, []));
        cache.Add(new string('x', 20_000), 0, [Similar(1)]);
        Assert.False(cache.TryAppend(new string('x', 20_000), 0, []));
    }

    [Fact]
    public void TryAppend_WhileOthersAdd_GivesWhatBelongsToTheWord()
    {
        var cache = new SimilarWordCache();
        int hits = 0;
        Parallel.For(0, 8, new ParallelOptions { MaxDegreeOfParallelism = 4 }, thread =>
        {
            var random = new Random(thread);
            List<SimilarWord> similar = [];
            for (int i = 0; i < 100_000; i++)
            {
                int w = (int)(40_000 * Math.Pow(random.NextDouble(), 3));
                similar.Clear();
                if (!cache.TryAppend("word" + w, w % 3, similar))
                {
                    cache.Add("word" + w, w % 3, [.. Enumerable.Range(w, w % 7).Select(Similar)]);
                    continue;
                }

                Interlocked.Increment(ref hits);
                Assert.Equal(w % 7, similar.Count);
                for (int s = 0; s < similar.Count; s++) Assert.Equal(w + s, similar[s].Word);
            }
        });
        Assert.True(hits > 100_000, $"{hits} hits");
    }

    private static SimilarWord Similar(int word) => new(word, 9_000, WordLikeness.Spelling);
}
