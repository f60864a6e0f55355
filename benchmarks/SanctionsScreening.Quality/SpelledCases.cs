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
    private readonly List<(ScreeningRequest Request, HashSet<string> Right, string Group)> _requests;

    private SpelledCases(List<SanctionedEntity> entities, IEnumerable<(string Native, EntityType Type, string Id)> spellings)
    {
        _requests = [];
        _index = ScreeningIndexBuilder.Build([new SanctionsListSnapshot { Version = new SanctionsListVersion("custom", null, "0"), Entities = entities }], null);
        foreach (var spelling in spellings.GroupBy(static s => (s.Native, s.Type)))
        {
            Script script = ScriptTable.FirstOf(UnicodeFolding.Fold(spelling.Key.Native));
            _requests.Add((new ScreeningRequest { Name = spelling.Key.Native, Type = spelling.Key.Type }, [.. spelling.Select(static s => s.Id)], $"{spelling.Key.Type}.{script}".ToLowerInvariant()));
        }
    }

    private SpelledCases(ScreeningIndex index, List<(ScreeningRequest Request, HashSet<string> Right, string Group)> requests) => (_index, _requests) = (index, requests);

    /// <summary>Designated parties' own spellings.</summary>
    public static SpelledCases Native(CaseFiles cases) => Of(NativeRows(cases));

    /// <summary>Full names of one language.</summary>
    public static SpelledCases FullNames(CaseFiles cases, string language) => Of(cases.Cells($"labelled/fullnames_{language}.tsv").Take(10_000).Select(static c => (c[0], c[1], EntityType.Person)));

    /// <summary>Designated persons' Russian spellings as other languages of Latin letters write them, without the patronymic where there is one.</summary>
    public static SpelledCases National(CaseFiles cases)
    {
        SpelledCases persons = Of(NativeRows(cases).Where(static r => r.Type == EntityType.Person));
        NationalWriter[] writers = NationalWriter.All();
        return new SpelledCases(persons._index, [.. from writer in writers
                                                    from r in persons._requests
                                                    where writer.CanWrite(r.Request.Name)
                                                    select (new ScreeningRequest { Name = writer.Write(WithoutPatronymic(r.Request.Name)), Type = r.Request.Type }, r.Right, writer.Language)]);
    }

    private static IEnumerable<(string Latin, string Native, EntityType Type)> NativeRows(CaseFiles cases) =>
        cases.Rows("native_names.jsonl").Select(static r => (r.GetProperty("latin").GetString()!, r.GetProperty("native").GetString()!, r.GetProperty("type").GetString() == "Person" ? EntityType.Person : EntityType.Organization));

    private static string WithoutPatronymic(string name) => string.Join(' ', name.Split(' ').Where(static (w, i) => i != 1 || !(w.EndsWith("ич", StringComparison.Ordinal) || w.EndsWith("вна", StringComparison.Ordinal))));

    /// <summary>Single words of one language.</summary>
    public static SpelledCases Words(CaseFiles cases, string language) => Of(cases.Cells($"transliteration/{language}_dev.tsv").Take(10_000).Select(static c => (c[0], c[1].Replace(" ", string.Empty, StringComparison.Ordinal), EntityType.Person)));

    /// <summary>Names in their own script that a list publishes, but for weak aliases, against the Latin names of the same parties.</summary>
    public static SpelledCases Originals(SanctionsListSnapshot list)
    {
        var entities = new List<SanctionedEntity>();
        var spellings = new List<(string, EntityType, string)>();
        foreach (SanctionedEntity entity in list.Entities)
        {
            ILookup<bool, EntityName> names = entity.Names.ToLookup(static n => IsLatin(n.Text));
            if (!names[true].Any()) continue;
            entities.Add(entity with { Names = [.. names[true]] });
            spellings.AddRange(names[false].Where(static n => n.Kind != NameKind.WeakAlias).Select(n => (n.Text, entity.Type, entity.Id)));
        }

        return new SpelledCases(entities, spellings);
    }

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

    private static SpelledCases Of(IEnumerable<(string Latin, string Native, EntityType Type)> pairs)
    {
        var ids = new Dictionary<string, string>();
        var entities = new List<SanctionedEntity>();
        var spellings = new List<(string, EntityType, string)>();
        foreach ((string latin, string native, EntityType type) in pairs)
        {
            if (!ids.TryGetValue(latin, out string? id))
            {
                ids[latin] = id = $"custom:{ids.Count}";
                entities.Add(new SanctionedEntity { Id = id, List = "custom", Type = type, Names = [new EntityName(latin, NameKind.Primary)] });
            }

            spellings.Add((native, type, id));
        }

        return new SpelledCases(entities, spellings);
    }

    private static bool IsLatin(string name) => ScriptTable.FirstOf(UnicodeFolding.Fold(name)) is Script.Latin or Script.Common;
}
