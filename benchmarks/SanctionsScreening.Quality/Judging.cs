using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>Runs cases on two threads, in order.</summary>
internal static class Judging
{
    /// <summary>Scores below this are not kept: no figure is read there.</summary>
    public const int Floor = 5_500;

    /// <summary>Judges every case, each thread with a result list of its own.</summary>
    public static List<Judgement> All<T>(IReadOnlyList<T> cases, Func<T, List<EntityScore>, Judgement> judge)
    {
        var judgements = new Judgement[cases.Count];
        Parallel.For(0, cases.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new List<EntityScore>(), (i, _, found) =>
        {
            judgements[i] = judge(cases[i], found);
            return found;
        }, static _ => { });
        return [.. judgements];
    }

    /// <summary>The first result, for people.</summary>
    public static string First(EntityMatcher matcher, List<EntityScore> found)
    {
        if (found.Count == 0) return "nothing";
        Entities.SanctionedEntity entity = matcher.Index.Entities[found[0].Entity];
        return $"{found[0].Score} {entity.Id} {(found[0].Name < 0 ? entity.DisplayName : entity.Names[matcher.Index.View.NameOrdinal[found[0].Name]].Text)}";
    }
}
