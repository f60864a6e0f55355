using System.Collections;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>Texts in the order in which they were added, each once. To be filled again; not thread-safe.</summary>
internal sealed class DistinctTexts : IReadOnlyCollection<string>
{
    /// <summary>From so many on, a set tells whether one stands already.</summary>
    private const int Many = 16;

    private readonly List<string> _texts = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public int Count => _texts.Count;

    /// <summary>Adds a text, unless it stands already.</summary>
    public void Add(string text)
    {
        if (_texts.Count < Many)
        {
            if (!_texts.Contains(text)) _texts.Add(text);
            return;
        }

        if (_known.Count == 0) _known.UnionWith(_texts);
        if (_known.Add(text)) _texts.Add(text);
    }

    public void AddRange(DistinctTexts texts)
    {
        foreach (string text in texts._texts) Add(text);
    }

    public void Clear()
    {
        _texts.Clear();
        _known.Clear();
    }

    public string[] ToArray() => _texts.Count == 0 ? [] : [.. _texts];

    public IEnumerator<string> GetEnumerator() => _texts.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
