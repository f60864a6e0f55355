using System.Collections.Frozen;
using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Resources;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>The phrases of <c>remark-kinds.tsv</c>.</summary>
internal static class OfacRemarkKinds
{
    /// <summary>By the first two letters in lower case, the longest phrase first.</summary>
    private static readonly FrozenDictionary<(char, char), OfacRemarkKind[]> ByStart = Load();

    /// <summary>The longest phrase that opens the text and ends at the end of a word.</summary>
    public static OfacRemarkKind? Find(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || !ByStart.TryGetValue(Start(text), out OfacRemarkKind[]? kinds)) return null;
        foreach (OfacRemarkKind kind in kinds)
        {
            if (text.StartsWith(kind.Phrase, StringComparison.OrdinalIgnoreCase)
                && (text.Length == kind.Phrase.Length || !char.IsLetterOrDigit(text[kind.Phrase.Length]) || !char.IsLetterOrDigit(kind.Phrase[^1]))) return kind;
        }

        return null;
    }

    private static FrozenDictionary<(char, char), OfacRemarkKind[]> Load() =>
        EmbeddedTable.Rows("Lists/Ofac/remark-kinds.tsv")
            .Select(row => new OfacRemarkKind(row[0], Enum.Parse<OfacRemarkMeaning>(row[1]), row.Length > 2 ? Enum.Parse<IdentifierType>(row[2]) : IdentifierType.Other))
            .GroupBy(kind => Start(kind.Phrase))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(kind => kind.Phrase.Length).ToArray());

    private static (char, char) Start(ReadOnlySpan<char> text) => (char.ToLowerInvariant(text[0]), char.ToLowerInvariant(text[1]));
}
