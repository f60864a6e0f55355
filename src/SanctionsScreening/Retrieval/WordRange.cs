using System.Runtime.InteropServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Where the names of a listed word begin, and what it weighs and says over the names that hold it, since its role differs from name
/// to name: side by side in memory, for a search reads them together. Stored as it stands, without gaps.
/// </summary>
[StructLayout(LayoutKind.Sequential)]
internal struct WordRange
{
    private int _start;
    private ushort _leastWeight;
    private ushort _mostWeight;
    private ushort _mostInformation;
    private ushort _none;

    /// <summary>The first of its names; they end where the next word's begin.</summary>
    public readonly int Start => _start;

    /// <summary>What it weighs at least.</summary>
    public readonly ushort LeastWeight => _leastWeight;

    /// <summary>What it weighs at most.</summary>
    public readonly ushort MostWeight => _mostWeight;

    /// <summary>What it says at most.</summary>
    public readonly ushort MostInformation => _mostInformation;

    /// <summary>Reads every position of every name once; words that no name holds say nothing. One more stands at the end, where the last word's names end.</summary>
    /// <param name="words">Every position of every name.</param>
    /// <param name="starts">Where the names of each word begin, and where the last one's end.</param>
    public static WordRange[] Of(ReadOnlySpan<ListedWord> words, ReadOnlySpan<int> starts)
    {
        var ranges = new WordRange[starts.Length];
        for (int word = 0; word < ranges.Length; word++) ranges[word] = new WordRange { _start = starts[word], _leastWeight = ushort.MaxValue };
        for (int p = 0; p < words.Length; p++)
        {
            ref readonly ListedWord word = ref words[p];
            ranges[word.Word].Take(word.Weight, word.Information);
            if (word.Join >= 0) ranges[word.Join].Take(word.Weight + words[p + 1].Weight, word.Information + words[p + 1].Information);
        }

        return ranges;
    }

    private void Take(int weight, int information)
    {
        _leastWeight = (ushort)Math.Min(_leastWeight, weight);
        _mostWeight = (ushort)Math.Max(_mostWeight, weight);
        _mostInformation = (ushort)Math.Max(_mostInformation, Math.Min(information, ushort.MaxValue));
    }
}
