using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>Benign organisations: the share that gets any match.</summary>
internal sealed class Alerts
{
    private readonly ScreeningRequest[] _requests;

    public Alerts(CaseFiles cases, int step = 1) =>
        _requests = [.. cases.Rows("benign_organizations.jsonl").Where((_, i) => i % step == 0).Select(static (JsonElement r) => new ScreeningRequest { Name = r.GetProperty("name").GetString()!, Type = EntityType.Organization })];

    public double Share(EntityMatcher matcher, int threshold)
    {
        int alerts = 0;
        Parallel.For(0, _requests.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new List<EntityScore>(), (i, _, found) =>
        {
            matcher.Search(_requests[i], 512, threshold, found, default);
            if (found.Count > 0) Interlocked.Increment(ref alerts);
            return found;
        }, static _ => { });
        return (double)alerts / _requests.Length;
    }

    /// <summary>Every organisation with what became of it.</summary>
    public List<Judgement> Judge(EntityMatcher matcher, int threshold) => Judging.All(_requests, (request, found) =>
    {
        matcher.Search(request, 512, Math.Min(threshold, Judging.Floor), found, default);
        int score = found.Count == 0 ? 0 : found[0].Score;
        return new Judgement("organizations", request.Name, string.Empty, Judging.First(matcher, found), false, score, score < threshold, [$"words: {request.Name.Split(' ').Length}"]);
    });
}
