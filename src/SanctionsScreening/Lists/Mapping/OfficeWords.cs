using System.Collections.Frozen;
using SanctionsScreening.Entities.Resources;

namespace SanctionsScreening.Lists.Mapping;

/// <summary>The words of <c>office-words.tsv</c>: offices, ranks and functions.</summary>
internal static class OfficeWords
{
    private static readonly FrozenSet<string> s_words = EmbeddedTable.Rows("Lists/Mapping/office-words.tsv").Select(row => row[0]).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_lookup = s_words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text holds such a word, so that in a person's remarks it is a title.</summary>
    public static bool StandIn(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            int end = 0;
            while (end < text.Length && char.IsAsciiLetter(text[end])) end++;
            if (end > 0 && s_lookup.Contains(text[..end])) return true;
            text = text[Math.Min(end + 1, text.Length)..];
        }

        return false;
    }
}
