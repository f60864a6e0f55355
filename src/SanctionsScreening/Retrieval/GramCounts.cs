namespace SanctionsScreening.Retrieval;

/// <summary>Counts of the sounds that listed words share with the spellings of one word of another script. Used by one thread at a time.</summary>
/// <param name="wordCount">Distinct words of the generation.</param>
internal sealed class GramCounts(int wordCount)
{
    private readonly int[] _stamp = new int[wordCount];
    private readonly int[] _best = new int[wordCount];
    private readonly int[] _sum = new int[wordCount];
    private readonly int[] _spelling = new int[wordCount];
    private int _pass;

    /// <summary>Words that share a sound.</summary>
    public List<int> Words { get; } = new(4096);

    /// <summary>Begins counting the sounds of another word.</summary>
    public void Begin()
    {
        _pass++;
        Words.Clear();
    }

    /// <summary>Counts a sound that a listed word shares with one spelling of the word.</summary>
    public void Add(int word, int spelling, int weight)
    {
        if (_stamp[word] != _pass)
        {
            _stamp[word] = _pass;
            _best[word] = 0;
            _spelling[word] = 0;
            Words.Add(word);
        }

        if (_spelling[word] != spelling)
        {
            _spelling[word] = spelling;
            _sum[word] = 0;
        }

        _sum[word] += weight;
        if (_sum[word] > _best[word]) _best[word] = _sum[word];
    }

    /// <summary>What the shared sounds of a word say, by its best spelling.</summary>
    public int ScoreOf(int word) => _best[word];
}
