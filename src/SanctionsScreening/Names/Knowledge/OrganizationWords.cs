namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// The words organisations are made of, as concepts shared by languages: завод, plant, 厂 and fabrika are one concept.
/// Two names meet in a concept as they meet in a word, but a concept alone never identifies anybody.
/// </summary>
internal static class OrganizationWords
{
    private static readonly Lazy<OrganizationTable> Table = new(OrganizationTable.Load);

    /// <summary>Number of concepts; ids run from 0.</summary>
    internal static int Count => Table.Value.Count;

    /// <summary>The longest known word or phrase that begins at <paramref name="start"/>.</summary>
    internal static bool Match(WordRun words, int start, out int length, out ConceptReading reading)
        => Table.Value.Read(Table.Value.Phrases.Match(words, start, out length), out reading);

    /// <summary>The longest known word that begins at <paramref name="start"/> of text written without blanks.</summary>
    internal static bool MatchRun(ReadOnlySpan<char> run, int start, out int length, out ConceptReading reading)
        => Table.Value.Read(Table.Value.Phrases.MatchRun(run, start, out length), out reading);

    /// <summary>What one word by itself stands for.</summary>
    internal static bool MatchWord(ReadOnlySpan<char> word, out ConceptReading reading)
        => Table.Value.Read(Table.Value.Phrases.MatchWord(word), out reading);

    internal static ConceptClass ClassOf(ushort concept) => Table.Value.ClassOf(concept);

    internal static string NameOf(ushort concept) => Table.Value.NameOf(concept);

    /// <summary>The id of a concept by its name in the table, or -1.</summary>
    internal static int Find(string name) => Table.Value.Find(name);
}
