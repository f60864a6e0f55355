using System.Text;

namespace SanctionsScreening.Lists.Reading;

/// <summary>Short texts that a file repeats, each kept once. Not thread-safe.</summary>
internal sealed class TextPool
{
    /// <summary>Longer texts are seldom repeated.</summary>
    private const int MostLetters = 64;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public TextPool() => _lookup = _texts.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The text of some bytes.</summary>
    public string Get(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > MostLetters) return Encoding.UTF8.GetString(utf8);
        Span<char> letters = stackalloc char[MostLetters];
        letters = letters[..Encoding.UTF8.GetChars(utf8, letters)];
        if (_lookup.TryGetValue(letters, out string? known)) return known;
        string text = letters.ToString();
        _texts.Add(text);
        return text;
    }
}
