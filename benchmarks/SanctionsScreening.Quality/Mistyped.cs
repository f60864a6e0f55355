using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Quality;

/// <summary>Mistyped and reordered names of the UN's list, screened against it.</summary>
internal sealed class Mistyped
{
    private readonly List<(ScreeningRequest Request, string Listed, HashSet<string> Ids)> _requests = [];

    public Mistyped(CaseFiles cases, IReadOnlyList<SanctionedEntity> listed)
    {
        ILookup<string, string> ids = listed.SelectMany(static e => e.Names.Select(n => (Key: Words(n.Text), e.Id))).ToLookup(static p => p.Key, static p => p.Id, StringComparer.Ordinal);
        foreach (JsonElement row in cases.Rows("un_mistyped.jsonl"))
        {
            string name = row.GetProperty("listed").GetString()!;
            if (ids.Contains(Words(name))) _requests.Add((new ScreeningRequest { Name = row.GetProperty("query").GetString()! }, name, [.. ids[Words(name)]]));
        }
    }

    /// <summary>Every name with what became of it.</summary>
    public List<Judgement> Judge(EntityMatcher matcher, int threshold) => Judging.All(_requests, (request, found) =>
    {
        matcher.Search(request.Request, 512, Judging.Floor, found, default);
        int score = found.Where(f => request.Ids.Contains(matcher.Index.Entities[f.Entity].Id)).Select(static f => f.Score).DefaultIfEmpty().Max();
        return new Judgement("mistyped", request.Request.Name, request.Listed, Judging.First(matcher, found), true, score, score >= threshold, []);
    });

    private static string Words(string name) => string.Join(' ', UnicodeFolding.Fold(name).Split([' ', ',', '-', '\''], StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
}
