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

    public double Share(EntityMatcher matcher, int threshold, TextWriter? worst = null)
    {
        int alerts = 0;
        Parallel.For(0, _requests.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new List<EntityScore>(), (i, _, found) =>
        {
            matcher.Search(_requests[i], 512, threshold, found, default);
            if (found.Count > 0) Interlocked.Increment(ref alerts);
            if (found.Count > 0 && worst is not null)
            {
                lock (worst) worst.WriteLine($"ORG {found[0].Score} [{_requests[i].Name}] {matcher.Index.Entities[found[0].Entity].Names[matcher.Index.View.NameOrdinal[found[0].Name]].Text}");
            }

            return found;
        }, static _ => { });
        return (double)alerts / _requests.Length;
    }
}
