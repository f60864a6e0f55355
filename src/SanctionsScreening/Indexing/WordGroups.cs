using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Indexing;

/// <summary>Words by a group that they share: a class of equivalent names, or a concept. Immutable.</summary>
internal sealed class WordGroups
{
    private readonly Column<int> _start;
    private readonly Column<int> _words;

    /// <summary>Takes pairs of group and word in any order.</summary>
    public WordGroups(int groups, List<(int Group, int Word)> pairs)
    {
        int[] start = new int[groups + 1], words = new int[pairs.Count];
        foreach ((int group, _) in pairs) start[group + 1]++;
        for (int g = 0; g < groups; g++) start[g + 1] += start[g];
        int[] next = start[..^1];
        foreach ((int group, int word) in pairs) words[next[group]++] = word;
        _start = start;
        _words = words;
    }

    private WordGroups(Column<int> start, Column<int> words)
    {
        _start = start;
        _words = words;
    }

    /// <summary>Passes groups one way.</summary>
    public static WordGroups Transfer(IColumnTransfer transfer, string name, WordGroups? groups) => new(
        transfer.Column(name + ".start", groups?._start),
        transfer.Column(name + ".words", groups?._words));

    /// <summary>The words of a group, each once.</summary>
    public ReadOnlySpan<int> Of(int group) => _words.AsSpan(_start[group], _start[group + 1] - _start[group]);
}
