using System.Collections.Frozen;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// A table of written letters, or groups of them, and their Latin reading; the longest group wins. A group may be bound
/// to the beginning of the word (<c>^</c> in front) or to its end (<c>$</c> behind).
/// </summary>
internal sealed class LetterTable
{
    private readonly FrozenDictionary<string, string> _letters;
    private readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int _longest;

    private LetterTable(Dictionary<string, string> letters)
    {
        _letters = letters.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _letters.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (string key in letters.Keys)
            _longest = Math.Max(_longest, key.Length);
    }

    /// <summary>
    /// Reads a file of tables. A line <c>@name parent</c> begins a table that has all rows of its parent (itself above it in
    /// the file, or left out) but for those it states anew; other lines are group and reading.
    /// </summary>
    public static FrozenDictionary<string, LetterTable> LoadAll(string path)
    {
        var tables = new Dictionary<string, Dictionary<string, string>>(StringComparer.Ordinal);
        Dictionary<string, string>? current = null;
        foreach (string[] row in EmbeddedTable.ReadRows(path))
        {
            if (row[0][0] == '@')
            {
                current = row.Length > 1 ? new(tables[row[1]], StringComparer.Ordinal) : new(StringComparer.Ordinal);
                tables.Add(row[0][1..], current);
            }
            else
                current![row[0]] = row[1];
        }
        return tables.ToFrozenDictionary(t => t.Key, t => new LetterTable(t.Value), StringComparer.Ordinal);
    }

    /// <summary>Appends the reading of <paramref name="word"/>. Letters that the table lacks are read by AnyAscii.</summary>
    public void Read(scoped ReadOnlySpan<char> word, ref TextBuffer output)
    {
        Span<char> key = stackalloc char[_longest + 2];
        for (int i = 0; i < word.Length;)
        {
            int length = Math.Min(_longest, word.Length - i);
            while (length > 0 && !TryRead(word, i, length, key, ref output))
                length--;
            if (length == 0)
            {
                length = char.IsHighSurrogate(word[i]) && i + 1 < word.Length ? 2 : 1;
                AsciiFallback.Append(word.Slice(i, length), ref output);
            }
            i += length;
        }
    }

    /// <summary>Adds the reading of <paramref name="word"/> to <paramref name="readings"/>, if it is a new one.</summary>
    public void Read(ReadOnlySpan<char> word, ReadingSystem system, List<Reading> readings)
    {
        var output = new TextBuffer(stackalloc char[128]);
        Read(word, ref output);
        readings.AddDistinct(output.Text, system);
        output.Dispose();
    }

    private bool TryRead(scoped ReadOnlySpan<char> word, int at, int length, scoped Span<char> key, ref TextBuffer output)
    {
        key[0] = '^';
        word.Slice(at, length).CopyTo(key[1..]);
        key[length + 1] = '$';
        bool initial = at == 0, final = at + length == word.Length;
        if ((initial && final && _lookup.TryGetValue(key[..(length + 2)], out string? latin))
            || (initial && _lookup.TryGetValue(key[..(length + 1)], out latin))
            || (final && _lookup.TryGetValue(key.Slice(1, length + 1), out latin))
            || _lookup.TryGetValue(key.Slice(1, length), out latin))
        {
            output.Append(latin);
            return true;
        }
        return false;
    }
}
