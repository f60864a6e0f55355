using SanctionsScreening.Benchmarks.Requests;
using SanctionsScreening.Indexing;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>Requests that are made to be dear, of the words of one generation.</summary>
internal sealed class WorstRequests(GenerationView view)
{
    private const int Seed = 33, Words = 12, Wide = 400, TwentyWordRequests = 100;

    private readonly int _alone = view.CountWordsAlone();

    /// <summary>Every two of the commonest words of the list.</summary>
    public MixedRequest[] Commonest() => Pairs(Greatest(Words, static (v, word) => v.NamesOf(word).Length));

    /// <summary>Twenty of the commonest words at a time.</summary>
    public MixedRequest[] TwentyWords()
    {
        var random = new Random(Seed);
        string[] words = Greatest(Wide, static (v, word) => v.NamesOf(word).Length);
        return [.. Enumerable.Range(0, TwentyWordRequests).Select(_ => Request(random.GetItems(words, 20)))];
    }

    /// <summary>Every two of the words whose keys lead to most words of the list.</summary>
    public MixedRequest[] Colliding() => Pairs(Greatest(Words, static (v, word) => Neighbours(v, word)));

    private static MixedRequest[] Pairs(string[] words) => [.. from first in words from second in words where first != second select Request(first, second)];

    private static MixedRequest Request(params string[] words) => new(new ScreeningRequest { Name = string.Join(' ', words) }, RequestKind.Benign, null);

    private static int Neighbours(GenerationView view, int word)
    {
        ReadOnlySpan<char> letters = view.Letters(view.WordForm[word]);
        Span<uint> keys = stackalloc uint[MatchKeys.MaxKeys];
        int forms = 0;
        foreach (uint key in keys[..MatchKeys.Write(letters, MatchKeys.Edits(letters.Length), withSkeleton: true, keys)])
        {
            foreach (int _ in view.Keys.Forms(key)) forms++;
        }

        return forms;
    }

    private string[] Greatest(int count, Func<GenerationView, int, int> of)
    {
        var best = new PriorityQueue<int, int>();
        for (int word = 0; word < _alone; word++)
        {
            if (view.WordForm[word] < 0) continue;
            best.Enqueue(word, of(view, word));
            if (best.Count > count) best.Dequeue();
        }

        return [.. best.UnorderedItems.OrderByDescending(static w => w.Priority).ThenBy(static w => w.Element).Select(w => view.Letters(view.WordForm[w.Element]).ToString())];
    }
}
