namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// Numbers distinct words and finds them by span. Stems (written <c>авиационн~</c> in the tables) match every word
/// that is the stem and a Slavic adjective ending, so a table need not list fifteen case forms of each adjective.
/// </summary>
internal sealed class WordIndex
{
    private readonly Dictionary<string, int> _words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _stems = new(StringComparer.Ordinal);
    private int _count;
    private int _longest;

    /// <summary>Length in characters of the longest word held.</summary>
    internal int Longest => _longest;

    internal int Add(string word)
    {
        var isStem = word.EndsWith('~');
        var key = NativeFold.Key(isStem ? word[..^1] : word);
        Dictionary<string, int> target = isStem ? _stems : _words;
        if (target.TryGetValue(key, out var id)) return id;
        target.Add(key, _count);
        _longest = Math.Max(_longest, key.Length);
        return _count++;
    }

    /// <summary>Finds the word as written, and as an adjective of a known stem; -1 stands for neither.</summary>
    internal void Find(scoped ReadOnlySpan<char> word, out int exact, out int stem)
    {
        exact = stem = -1;
        if (word.IsEmpty || word.Length > NativeFold.MaxLength) return;
        Span<char> buffer = stackalloc char[NativeFold.MaxLength];
        if (NativeFold.Needed(word))
        {
            NativeFold.Write(word, buffer);
            word = buffer[..word.Length];
        }

        exact = Get(_words, word);
        if (exact < 0 && ArabicArticle.TryStrip(word, out ReadOnlySpan<char> bare)) exact = Get(_words, bare);
        if (_stems.Count > 0) stem = FindStem(word);
    }

    private int FindStem(scoped ReadOnlySpan<char> word)
    {
        for (var length = 1; length <= SlavicAdjectives.LongestEnding && word.Length - length >= 2; length++)
        {
            if (!SlavicAdjectives.IsEnding(word[^length..])) continue;
            var id = Get(_stems, word[..^length]);
            if (id >= 0) return id;
        }

        return -1;
    }

    private static int Get(Dictionary<string, int> words, scoped ReadOnlySpan<char> word)
        => words.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var id) ? id : -1;
}
