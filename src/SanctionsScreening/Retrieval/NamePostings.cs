using SanctionsScreening.Indexing;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>The names of each word, side by side in memory. Made of a view's columns, and not stored. Immutable.</summary>
internal sealed class NamePostings
{
    private readonly NamePosting[] _postings;
    private readonly int[] _start;

    /// <summary>Reads every name once for each of its words.</summary>
    public NamePostings(GenerationView view, WordWeights weights)
    {
        _start = view.PostingStart;
        _postings = new NamePosting[view.Postings.Length];
        ushort[] positionWeights = new ushort[view.NameWords.Length];
        for (int p = 0; p < positionWeights.Length; p++) positionWeights[p] = (ushort)weights.Of(view.WordInformation[view.NameWords[p]], (WordRole)view.NameRoles[p]);
        for (int word = 0; word < view.WordCount; word++)
        {
            for (int i = _start[word]; i < _start[word + 1]; i++)
            {
                Range positions = view.Positions(view.Postings[i]);
                _postings[i] = new NamePosting(view.Postings[i], word, view.NameWords.AsSpan(positions), view.NameJoins.AsSpan(positions), view.NameRoles.AsSpan(positions), positionWeights.AsSpan(positions));
            }
        }
    }

    /// <summary>Names that hold a word.</summary>
    public ReadOnlySpan<NamePosting> Of(int word) => _postings.AsSpan(_start[word], _start[word + 1] - _start[word]);
}
