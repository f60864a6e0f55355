using System.Buffers;
using System.Collections.Frozen;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Russian, Ukrainian, Belarusian and Arabic names as other languages of Latin letters write them, written as English does: Wjatscheslaw and Vjačeslav
/// are Vyacheslav. A name shows its language by letters that stand together in it; one that shows none is left as it is.
/// </summary>
internal static class NationalSpelling
{
    /// <summary>Longer texts hold more than a name.</summary>
    public const int MostLetters = 96;

    private const string Folder = "Names/Transliteration/";

    private static readonly (Mark[] Marks, LetterTable Letters)[] s_languages = Load();
    private static readonly SearchValues<string> s_marks = SearchValues.Create([.. s_languages.SelectMany(static l => l.Marks).Select(static m => m.Letters)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes a text, not yet folded, as English does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="english">Receives it.</param>
    /// <returns>Whether it shows its language and is written otherwise.</returns>
    public static bool TryWrite(ReadOnlySpan<char> text, ref TextBuffer english)
    {
        if (text.Length > MostLetters || !text.ContainsAny(s_marks)) return false;
        Span<char> lower = stackalloc char[MostLetters];
        lower = lower[..text.ToLowerInvariant(lower)];
        foreach ((Mark[] marks, LetterTable letters) in s_languages)
        {
            if (!IsIn(lower, marks)) continue;
            Write(lower, letters, ref english);
            return !english.Text.SequenceEqual(lower);
        }

        return false;
    }

    private static (Mark[] Marks, LetterTable Letters)[] Load()
    {
        FrozenDictionary<string, LetterTable> letters = LetterTable.LoadAll(Folder + "national-spellings.tsv");
        return [.. EmbeddedTable.ReadRows(Folder + "national-marks.tsv").Select(row => (Array.ConvertAll(row[1].Split(' '), static m => new Mark(m)), letters[row[0]]))];
    }

    /// <summary>Writes the words of Latin letters; what else there is stays.</summary>
    private static void Write(scoped ReadOnlySpan<char> text, LetterTable letters, ref TextBuffer english)
    {
        for (int i = 0; i < text.Length;)
        {
            int end = i;
            while (end < text.Length && ScriptTable.Of(text[end]) == Script.Latin) end++;
            if (end > i) letters.Read(text[i..end], ref english);
            else english.Append(text[end++]);
            i = end;
        }
    }

    private static bool IsIn(ReadOnlySpan<char> text, Mark[] marks)
    {
        foreach (Mark mark in marks)
        {
            if (mark.IsIn(text)) return true;
        }

        return false;
    }

    /// <summary>Letters that stand anywhere, at the beginning of a word, or at its end.</summary>
    private readonly struct Mark(string pattern)
    {
        private readonly bool _begins = pattern[0] == '^', _ends = pattern[^1] == '$';

        public string Letters { get; } = pattern.Trim('^', '$');

        public bool IsIn(ReadOnlySpan<char> text)
        {
            for (int from = 0; text[from..].IndexOf(Letters) is >= 0 and var found; from += found + 1)
            {
                int at = from + found, end = at + Letters.Length;
                if ((!_begins || at == 0 || !char.IsLetter(text[at - 1])) && (!_ends || end == text.Length || !char.IsLetter(text[end]))) return true;
            }

            return false;
        }
    }
}
