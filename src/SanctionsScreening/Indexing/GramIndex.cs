using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Indexing;

/// <summary>Listed Latin words by the sound grams that they hold, each gram with what it says. Immutable.</summary>
internal sealed class GramIndex
{
    private readonly Column<int> _start;
    private readonly Column<int> _words;
    private readonly Column<int> _weights;
    private readonly Lazy<CommonGrams> _common;

    /// <summary>Reads the words' Latin forms.</summary>
    /// <param name="words">Number of words.</param>
    /// <param name="letters">The letters of a word's first form; empty for words that are left out.</param>
    public GramIndex(int words, Func<int, string> letters)
    {
        int[] start = new int[SoundGrams.Count + 1];
        Span<ushort> grams = stackalloc ushort[SoundGrams.Most];
        var pairs = new List<(ushort Gram, int Word)>(words * 8);
        for (int word = 0; word < words; word++)
        {
            string form = letters(word);
            if (form.Length == 0) continue;
            foreach (ushort gram in grams[..SoundGrams.Write(form, grams)]) pairs.Add((gram, word));
        }

        foreach ((ushort gram, _) in pairs) start[gram + 1]++;
        for (int g = 0; g < SoundGrams.Count; g++) start[g + 1] += start[g];
        int[] next = start[..^1];
        int[] holding = new int[pairs.Count];
        foreach ((ushort gram, int word) in pairs) holding[next[gram]++] = word;
        int[] weights = new int[SoundGrams.Count];
        for (int g = 0; g < SoundGrams.Count; g++)
        {
            int holders = start[g + 1] - start[g];
            if (holders > 0) weights[g] = Numerics.DeterministicMath.LnRatioThousandths(words + 1, holders) / 10;
        }

        _start = start;
        _words = holding;
        _weights = weights;
        _common = new Lazy<CommonGrams>(() => new CommonGrams(this, words));
    }

    private GramIndex(Column<int> start, Column<int> words, Column<int> weights, int wordCount)
    {
        _start = start;
        _words = words;
        _weights = weights;
        _common = new Lazy<CommonGrams>(() => new CommonGrams(this, wordCount));
    }

    /// <summary>The grams that most words hold, made when they are first asked for.</summary>
    public CommonGrams Common => _common.Value;

    /// <summary>Passes an index one way.</summary>
    public static GramIndex Transfer(IColumnTransfer transfer, GramIndex? index, int wordCount) => new(
        transfer.Column("gram.start", index?._start),
        transfer.Column("gram.words", index?._words),
        transfer.Column("gram.weights", index?._weights),
        wordCount);

    /// <summary>Words that hold a gram.</summary>
    public ReadOnlySpan<int> Of(ushort gram) => _words.AsSpan(_start[gram], _start[gram + 1] - _start[gram]);

    /// <summary>What a shared gram says, in hundredths of a nat.</summary>
    public int WeightOf(ushort gram) => _weights[gram];
}
