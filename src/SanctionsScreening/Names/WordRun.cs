namespace SanctionsScreening.Names;

/// <summary>Words that a table looks at: those of an analysed name, or plain strings.</summary>
internal readonly ref struct WordRun
{
    private readonly ReadOnlySpan<char> _letters;
    private readonly ReadOnlySpan<NameWord> _words;
    private readonly ReadOnlySpan<string> _strings;

    /// <summary>The words of an analysed name.</summary>
    public WordRun(NameBuffer name)
    {
        _letters = name.Letters;
        _words = name.Words.AsSpan(0, name.Count);
    }

    private WordRun(ReadOnlySpan<string> strings) => _strings = strings;

    /// <summary>How many words there are.</summary>
    public int Length => _words.Length + _strings.Length;

    /// <summary>One folded word.</summary>
    public ReadOnlySpan<char> this[int word] => _strings.IsEmpty ? _letters.Slice(_words[word].Start, _words[word].Length) : _strings[word];

    public static implicit operator WordRun(ReadOnlySpan<string> strings) => new(strings);

    public static implicit operator WordRun(string[] strings) => new(strings);
}
