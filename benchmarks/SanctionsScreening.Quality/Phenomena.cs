using SanctionsScreening.Matching;
using SanctionsScreening.Matching.Explanations;

namespace SanctionsScreening.Quality;

/// <summary>In what a request differs from the listed name that it meets best, by their alignment.</summary>
internal static class Phenomena
{
    /// <summary>A word that weighs less is a particle, a title or a legal form.</summary>
    private const double Minor = 0.1;

    public static IReadOnlyList<string> Of(EntityMatcher matcher, ScreeningRequest request, int entity) => matcher.Explain(request, 512, entity, (scratch, best, _, _) =>
    {
        if (best.Name < 0 || best.Alignment.Length == 0) return ["nothing in common"];
        var found = new SortedSet<string>(StringComparer.Ordinal);
        foreach (WordAlignment row in AlignmentRows.Of(matcher.Index.View, scratch, best, matcher.Weights))
        {
            if (Name(row) is { } phenomenon) found.Add(phenomenon);
        }

        AlignedPair[] pairs = [.. best.Alignment.OrderBy(static p => p.First)];
        for (int p = 1; p < pairs.Length; p++)
        {
            if (pairs[p].ListedFirst < pairs[p - 1].ListedFirst) found.Add("reorder");
        }

        return (IReadOnlyList<string>)(found.Count == 0 ? ["same words"] : [.. found]);
    });

    private static string? Name(WordAlignment row) => row.Kind switch
    {
        AlignmentKind.Exact => null,
        AlignmentKind.Spelling => row.Similarity < 0.9 ? "far spelling" : "spelling or typo",
        AlignmentKind.Transliteration => "transliteration",
        AlignmentKind.Cognate or AlignmentKind.Nickname => "nickname or cognate",
        AlignmentKind.Initial => "initial",
        AlignmentKind.Joined => "joined",
        AlignmentKind.Translation or AlignmentKind.Abbreviation => "translation or abbreviation",
        AlignmentKind.LegalForm => "legal form",
        AlignmentKind.Contradicted => "another word",
        AlignmentKind.OnlyInListed => row.Weight < Minor ? "particle, title or legal form" : "missing word",
        AlignmentKind.OnlyInRequest => row.Weight < Minor ? "particle, title or legal form" : "further word",
        _ => null,
    };
}
