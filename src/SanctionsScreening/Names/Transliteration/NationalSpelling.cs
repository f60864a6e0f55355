using System.Buffers;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Names.Transliteration;

/// <summary>
/// Russian, Ukrainian and Belarusian names as German, Polish, Czech, Dutch and Swedish write them, written as English does: Wjatscheslaw and Vjačeslav
/// are Vyacheslav. A name shows its language by letters that stand together in it; one that shows none is left as it is.
/// </summary>
internal static class NationalSpelling
{
    /// <summary>Longer texts hold more than a name.</summary>
    public const int MostLetters = 96;

    private const char Begin = '^', End = '$';

    private static readonly Language[] s_languages = Load();
    private static readonly SearchValues<string> s_marks = SearchValues.Create([.. s_languages.SelectMany(static l => l.Marks).Select(static m => m.Trim(Begin, End)).Distinct(StringComparer.Ordinal)], StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes a text, not yet folded, as English does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="english">Receives it.</param>
    /// <returns>Whether it shows its language and is written otherwise.</returns>
    public static bool TryWrite(ReadOnlySpan<char> text, ref TextBuffer english)
    {
        if (text.Length > MostLetters || !text.ContainsAny(s_marks)) return false;
        Span<char> lower = stackalloc char[MostLetters];
        lower = lower[..text.ToLowerInvariant(lower)];
        foreach (Language language in s_languages)
        {
            if (!language.IsShownBy(lower)) continue;
            language.Write(lower, ref english);
            return !english.Text.SequenceEqual(lower);
        }

        return false;
    }

    private static Language[] Load()
    {
        var marks = new List<(string Language, string Mark)>();
        var letters = new List<(string Language, string Own, string English)>();
        foreach (string[] row in EmbeddedTable.ReadRows("Names/Transliteration/national-spellings.tsv"))
        {
            if (row[1] == "mark") marks.Add((row[0], row[2]));
            else letters.Add((row[0], row[2], row[3]));
        }

        return [.. marks.Select(static m => m.Language).Distinct(StringComparer.Ordinal).Select(name => new Language(
            [.. marks.Where(m => m.Language == name).Select(static m => m.Mark)],
            [.. letters.Where(l => l.Language == name).OrderByDescending(static l => l.Own.Length).Select(static l => (l.Own, l.English))]))];
    }

    private sealed record Language(string[] Marks, (string Own, string English)[] Letters)
    {
        public bool IsShownBy(ReadOnlySpan<char> text)
        {
            foreach (string mark in Marks)
            {
                ReadOnlySpan<char> letters = mark.AsSpan().Trim([Begin, End]);
                for (int at = text.IndexOf(letters); at >= 0;)
                {
                    int end = at + letters.Length;
                    if ((mark[0] != Begin || at == 0 || !char.IsLetter(text[at - 1])) && (mark[^1] != End || end == text.Length || !char.IsLetter(text[end]))) return true;
                    int next = text[(at + 1)..].IndexOf(letters);
                    at = next < 0 ? -1 : at + 1 + next;
                }
            }

            return false;
        }

        public void Write(scoped ReadOnlySpan<char> text, ref TextBuffer english)
        {
            for (int i = 0; i < text.Length;)
            {
                (string own, string written) = Letter(text[i..]);
                if (own.Length == 0) english.Append(text[i++]);
                else english.Append(written);
                i += own.Length;
            }
        }

        private (string Own, string English) Letter(scoped ReadOnlySpan<char> text)
        {
            foreach ((string own, string written) in Letters)
            {
                if (text.StartsWith(own, StringComparison.Ordinal)) return (own, written);
            }

            return (string.Empty, string.Empty);
        }
    }
}
