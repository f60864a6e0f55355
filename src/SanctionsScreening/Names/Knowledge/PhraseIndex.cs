using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// Finds the longest phrase of a table at a place in a run of words. A phrase holds one value or several; values are
/// what the table says they are. Build on one thread; reading afterwards is safe from many.
/// </summary>
internal sealed class PhraseIndex
{
    private const int Root = 0;
    private readonly WordIndex _words = new();
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<ushort[]?> _values = [null];

    internal void Add(string phrase, ushort value)
    {
        var node = Root;
        foreach (Range part in phrase.AsSpan().Split(' '))
        {
            var edge = Edge(node, _words.Add(phrase[part]));
            if (!_edges.TryGetValue(edge, out node))
            {
                node = _values.Count;
                _values.Add(null);
                _edges.Add(edge, node);
            }
        }

        ushort[]? held = _values[node];
        if (held is null) _values[node] = [value];
        else if (Array.IndexOf(held, value) < 0) _values[node] = [.. held, value];
    }

    /// <summary>Values of the longest phrase that begins at <paramref name="start"/>; empty where none does.</summary>
    internal ReadOnlySpan<ushort> Match(WordRun words, int start, out int length)
    {
        ushort[]? best = null;
        length = 0;
        Walk(words, start, Root, 0, ref best, ref length);
        return best;
    }

    /// <summary>Values of a phrase that is one word.</summary>
    internal ReadOnlySpan<ushort> MatchWord(ReadOnlySpan<char> word)
    {
        _words.Find(word, out var exact, out var stem);
        if (exact >= 0 && _edges.TryGetValue(Edge(Root, exact), out var node) && _values[node] is { } values) return values;
        return stem >= 0 && _edges.TryGetValue(Edge(Root, stem), out node) ? _values[node] : [];
    }

    /// <summary>
    /// The same inside text that writes no blanks (Han, kana, Hangul): values of the longest one-word form that
    /// begins at <paramref name="start"/>, with its length in characters.
    /// </summary>
    internal ReadOnlySpan<ushort> MatchRun(ReadOnlySpan<char> run, int start, out int length)
    {
        for (length = Math.Min(_words.Longest, run.Length - start); length > 0; length--)
        {
            _words.Find(run.Slice(start, length), out var word, out _);
            if (word >= 0 && _edges.TryGetValue(Edge(Root, word), out var node) && _values[node] is { } values) return values;
        }

        return [];
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Walk(WordRun words, int at, int node, int depth, ref ushort[]? best, ref int length)
    {
        if (at >= words.Length) return;
        _words.Find(words[at], out var exact, out var stem);
        Step(words, at, node, exact, depth, ref best, ref length);
        Step(words, at, node, stem, depth, ref best, ref length);
    }

    private void Step(WordRun words, int at, int node, int word, int depth, ref ushort[]? best, ref int length)
    {
        if (word < 0 || !_edges.TryGetValue(Edge(node, word), out var next)) return;
        if (depth + 1 > length && _values[next] is { } values)
        {
            best = values;
            length = depth + 1;
        }

        Walk(words, at + 1, next, depth + 1, ref best, ref length);
    }

    private static long Edge(int node, int word) => ((long)node << 32) | (uint)word;
}
