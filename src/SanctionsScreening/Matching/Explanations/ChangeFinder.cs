using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>
/// Finds the smallest changes of a request that make an entity a match: one change where one suffices, else two or three together, else the whole name.
/// Every change that is told was screened. Stateless over one generation.
/// </summary>
internal sealed class ChangeFinder(EntityMatcher matcher, int threshold, int maxNameLength)
{
    private const int MostTold = 3;
    private const int MostSteps = 3;

    /// <summary>States that are carried on where one change does not suffice.</summary>
    private const int Beam = 3;

    /// <summary>The changes, smallest first.</summary>
    public IReadOnlyList<MatchChange> Find(ScreeningRequest request, int entity, MatchExplanation explanation)
    {
        SanctionedEntity listed = matcher.Index.Entities[entity];
        var found = new List<(int Size, MatchChange Change)>();
        ChangedRequest unchanged = ChangedRequest.Of(request, Words(request, entity));
        List<ChangedRequest> states = [unchanged];
        for (int step = 0; step < MostSteps && found.Count == 0 && states.Count > 0; step++)
        {
            var next = new List<(int Score, ChangedRequest State)>();
            foreach (ChangedRequest state in states)
            {
                List<WordAlignment> rows = step == 0 ? [.. explanation.Alignment] : Rows(state.Request, entity);
                foreach (ChangedRequest changed in Changes.Of(state, rows, listed)) next.Add((Score(changed.Request, entity), changed));
            }

            foreach ((int score, ChangedRequest state) in next)
            {
                if (score >= threshold && Told(state, entity) is { } change) found.Add((state.Size, change));
            }

            states = [.. next.OrderByDescending(static n => n.Score).ThenBy(static n => n.State.Size).Take(Beam).Select(static n => n.State)];
        }

        if (found.Count == 0 && Told(unchanged.WithName(listed), entity) is { } whole) found.Add((int.MaxValue, whole));
        return [.. found.OrderBy(static f => f.Size).ThenByDescending(static f => f.Change.Score).Select(static f => f.Change).DistinctBy(Outcome, StringComparer.Ordinal).Take(MostTold)];
    }

    /// <summary>The same changes in another order are the same.</summary>
    private static string Outcome(MatchChange change) => string.Join(' ', [.. change.Request.Name.Split(' ').Order(StringComparer.Ordinal), .. change.Codes.Order(StringComparer.Ordinal)]);

    private MatchChange? Told(ChangedRequest state, int entity)
    {
        var results = new List<EntityScore>();
        matcher.Search(state.Request, maxNameLength, threshold, results, CancellationToken.None);
        int at = results.FindIndex(r => r.Entity == entity);
        return at < 0 ? null : new MatchChange(state.Codes, state.Description, results[at].Score / 10_000d, state.Request);
    }

    private int Score(ScreeningRequest request, int entity) =>
        matcher.Explain(request, maxNameLength, entity, static (_, _, _, total) => total);

    private string[] Words(ScreeningRequest request, int entity) =>
        matcher.Explain(request, maxNameLength, entity, static (scratch, _, _, _) => Enumerable.Range(0, scratch.Name.Count).Select(w => WordText.OfRequest(scratch.Name, w, 1)).ToArray());

    private List<WordAlignment> Rows(ScreeningRequest request, int entity) =>
        matcher.Explain(request, maxNameLength, entity, (scratch, best, _, _) => best.Name < 0 ? [] : AlignmentRows.Of(matcher.Index.View, scratch, best, matcher.Weights));
}
