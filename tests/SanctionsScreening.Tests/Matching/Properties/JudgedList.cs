using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Matching.Explanations;

namespace SanctionsScreening.Tests.Matching.Properties;

/// <summary>One index over the listed side of all cases of a property: building one for each case would take a hundred times as long.</summary>
internal sealed class JudgedList
{
    private readonly ScreeningIndex _index;
    private readonly EntityMatcher _matcher;

    public JudgedList(IEnumerable<SanctionedEntity> entities)
    {
        SanctionedEntity[] numbered = [.. entities.Select(static (e, i) => e with { Id = $"test:{i}" })];
        _index = ScreeningIndexBuilder.Build([new SanctionsListSnapshot { Version = new SanctionsListVersion("test", null, new string('0', 64)), Entities = numbered }], null);
        _matcher = EntityMatcher.Of(_index, MatchingWeights.Default);
    }

    /// <summary>The score of a request for the entity at a place, in ten-thousandths.</summary>
    public int Score(int place, ScreeningRequest request) => _matcher.Explain(request, 512, place, static (_, _, _, total) => total);

    /// <summary>The places of the entities that a search finds.</summary>
    public HashSet<int> Found(ScreeningRequest request, int threshold)
    {
        var results = new List<EntityScore>();
        _matcher.Search(request, 512, threshold, results, CancellationToken.None);
        return [.. results.Select(static r => r.Entity)];
    }

    /// <summary>The score of a person's name.</summary>
    public int Score(int place, string name) => Score(place, new ScreeningRequest { Name = name, Type = EntityType.Person });

    /// <summary>Which words meet.</summary>
    public List<WordAlignment> Rows(int place, string name) =>
        _matcher.Explain(new ScreeningRequest { Name = name, Type = EntityType.Person }, 512, place, (scratch, best, _, _) => best.Name < 0 ? [] : AlignmentRows.Of(_index.View, scratch, best, MatchingWeights.Default));
}
