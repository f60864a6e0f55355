using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Quality;

/// <summary>Native spellings screened against a list of the Latin ones: right means that a true one comes first, at or above the threshold.</summary>
internal sealed class SpelledCases
{
    private readonly ScreeningIndex _index;
    private readonly List<(ScreeningRequest Request, HashSet<string> Right, string Group)> _requests = [];

    private SpelledCases(IEnumerable<(string Latin, string Native, EntityType Type)> pairs)
    {
        var ids = new Dictionary<string, string>();
        var entities = new List<SanctionedEntity>();
        var wanted = new Dictionary<(string, EntityType), HashSet<string>>();
        foreach ((string latin, string native, EntityType type) in pairs)
        {
            if (!ids.TryGetValue(latin, out string? id))
            {
                ids[latin] = id = $"custom:{ids.Count}";
                entities.Add(new SanctionedEntity { Id = id, List = "custom", Type = type, Names = [new EntityName(latin, NameKind.Primary)] });
            }

            if (!wanted.TryGetValue((native, type), out HashSet<string>? right)) wanted[(native, type)] = right = [];
            right.Add(id);
        }

        _index = ScreeningIndexBuilder.Build([new SanctionsListSnapshot { Version = new SanctionsListVersion("custom", null, "0"), Entities = entities }], null);
        foreach (((string native, EntityType type), HashSet<string> right) in wanted)
        {
            Script script = ScriptTable.FirstOf(UnicodeFolding.Fold(native));
            _requests.Add((new ScreeningRequest { Name = native, Type = type }, right, $"{type}.{script}".ToLowerInvariant()));
        }
    }

    /// <summary>Designated parties' own spellings.</summary>
    public static SpelledCases Native(CaseFiles cases) => new(cases.Rows("native_names.jsonl").Select(static r => (r.GetProperty("latin").GetString()!, r.GetProperty("native").GetString()!, r.GetProperty("type").GetString() == "Person" ? EntityType.Person : EntityType.Organization)));

    /// <summary>Full names of one language.</summary>
    public static SpelledCases FullNames(CaseFiles cases, string language) => new(cases.Cells($"labelled/fullnames_{language}.tsv").Take(10_000).Select(static c => (c[0], c[1], EntityType.Person)));

    /// <summary>Single words of one language.</summary>
    public static SpelledCases Words(CaseFiles cases, string language) => new(cases.Cells($"transliteration/{language}_dev.tsv").Take(10_000).Select(static c => (c[0], c[1].Replace(" ", string.Empty, StringComparison.Ordinal), EntityType.Person)));

    /// <summary>Every native spelling with what became of it; right means that a true one comes first.</summary>
    public List<Judgement> Judge(string task, MatchingWeights weights, int threshold)
    {
        var matcher = EntityMatcher.Of(_index, weights);
        return Judging.All(_requests, (request, found) =>
        {
            matcher.Search(request.Request, 512, Math.Min(threshold, Judging.Floor), found, default);
            bool first = found.Count > 0 && request.Right.Contains(_index.Entities[found[0].Entity].Id);
            int score = first ? found[0].Score : 0;
            return new Judgement(task, request.Request.Name, _index.Entities[_index.EntityIds[request.Right.First()]].DisplayName, Judging.First(matcher, found), true, score, first && score >= threshold, [$"script: {request.Group}"]);
        });
    }
}
