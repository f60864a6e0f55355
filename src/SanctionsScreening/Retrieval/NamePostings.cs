using SanctionsScreening.Indexing;

namespace SanctionsScreening.Retrieval;

/// <summary>The names of each word, side by side in memory. Made of a view's columns, and not stored. Immutable.</summary>
internal sealed class NamePostings
{
    private readonly NamePosting[] _postings;
    private readonly int[] _start;

    /// <summary>Reads every name once for each of its words.</summary>
    public NamePostings(GenerationView view, ListedWord[] words)
    {
        _start = view.PostingStart;
        _postings = new NamePosting[view.Postings.Length];
        for (int word = 0; word < view.WordCount; word++)
        {
            for (int i = _start[word]; i < _start[word + 1]; i++)
            {
                _postings[i] = new NamePosting(view.Postings[i], word, words.AsSpan(view.Positions(view.Postings[i])));
            }
        }
    }

    /// <summary>Names that hold a word.</summary>
    public ReadOnlySpan<NamePosting> Of(int word) => _postings.AsSpan(_start[word], _start[word + 1] - _start[word]);
}
