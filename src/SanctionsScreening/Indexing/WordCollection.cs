using System.Runtime.InteropServices;
using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>Distinct words in the order in which they were first met.</summary>
internal sealed class WordCollection
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly List<IndexedWord> _words = [];

    public WordCollection()
    {
        _lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The words.</summary>
    public ReadOnlySpan<IndexedWord> Words => CollectionsMarshal.AsSpan(_words);

    /// <summary>Adds a word, or recognises it.</summary>
    /// <returns>Its number.</returns>
    public int Add(ReadOnlySpan<char> text, NativeReadings? native)
    {
        if (_lookup.TryGetValue(text, out int known)) return known;
        string word = text.ToString();
        _numbers.Add(word, _words.Count);
        _words.Add(new IndexedWord(word, native));
        return _words.Count - 1;
    }

    /// <summary>Adds a word of another collection, unless it is known.</summary>
    public void Add(IndexedWord word)
    {
        if (_numbers.TryAdd(word.Text, _words.Count)) _words.Add(word);
    }
}
