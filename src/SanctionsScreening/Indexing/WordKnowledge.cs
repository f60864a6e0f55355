using SanctionsScreening.Indexing.Storage;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening.Indexing;

/// <summary>What the knowledge tables say of a generation's words: which are equivalent names, which stand for one concept.</summary>
internal sealed class WordKnowledge
{
    private WordKnowledge(WordGroups equivalents, WordGroups concepts)
    {
        Equivalents = equivalents;
        Concepts = concepts;
    }

    /// <summary>Words by their classes of <see cref="Names.Knowledge.Equivalents"/>.</summary>
    public WordGroups Equivalents { get; }

    /// <summary>Words by their concepts of <see cref="OrganizationWords"/>.</summary>
    public WordGroups Concepts { get; }

    /// <summary>Passes them one way.</summary>
    public static WordKnowledge Transfer(IColumnTransfer transfer, WordKnowledge? knowledge) =>
        new(WordGroups.Transfer(transfer, "equivalent", knowledge?.Equivalents), WordGroups.Transfer(transfer, "concept", knowledge?.Concepts));

    /// <summary>Looks every word up once.</summary>
    public static WordKnowledge Of(Dictionary<string, int> wordIds)
    {
        var equivalents = new List<(int, int)>();
        var concepts = new List<(int, int)>();
        foreach ((string word, int id) in wordIds)
        {
            foreach (EquivalenceRef equivalence in Names.Knowledge.Equivalents.Classes(word)) equivalents.Add((equivalence.ClassId, id));
            if (!OrganizationWords.MatchWord(word, out ConceptReading reading)) continue;
            if (reading.First.Length == 1) concepts.Add((reading.First[0], id));
            if (reading.Second.Length == 1) concepts.Add((reading.Second[0], id));
        }

        return new WordKnowledge(new WordGroups(Names.Knowledge.Equivalents.Count, equivalents), new WordGroups(OrganizationWords.Count, concepts));
    }
}
