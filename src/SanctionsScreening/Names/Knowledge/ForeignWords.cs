using System.Collections.Frozen;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>Words of organisations' names in Spanish, French, Portuguese, Italian and German that are no English words.</summary>
internal static class ForeignWords
{
    private static readonly Lazy<FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>>> s_words = new(static () => Words.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>());

    /// <summary>All of them, as the table has them.</summary>
    internal static IEnumerable<string> Words
    {
        get
        {
            var words = new List<string>();
            KnowledgeTable.ForEachRow(KnowledgeTable.Read("foreign-words.tsv"), row => words.AddRange(KnowledgeTable.Forms(row[1])));
            return words;
        }
    }

    /// <summary>Whether a folded word is one of these.</summary>
    public static bool Contains(ReadOnlySpan<char> word) => s_words.Value.Contains(word);
}
