using System.Text.Json;
using SanctionsScreening.Entities;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>Judged pairs and listed look-alikes, each compared as the console's compare command does.</summary>
internal sealed class PairCases
{
    private readonly List<Pair> _pairs = [];

    /// <summary>The hand-judged pairs.</summary>
    public static PairCases Judged(CaseFiles cases)
    {
        var result = new PairCases();
        foreach (JsonElement row in cases.Rows("name_pairs.jsonl"))
        {
            EntityType type = row.GetProperty("type").GetString() switch { "Person" => EntityType.Person, "Vessel" => EntityType.Vessel, _ => EntityType.Organization };
            result.Add(row.GetProperty("a").GetString()!, row.GetProperty("b").GetString()!, type, row.GetProperty("match").GetBoolean(), row.GetProperty("strength").GetString() == "STRONG", [$"strength: {row.GetProperty("strength").GetString()}", $"type: {type}", $"source: {row.GetProperty("group").GetString()}", $"kind: {row.GetProperty("category").GetString() switch { "" or null => "other", var kind => kind }}"]);
        }

        return result;
    }

    /// <summary>Listed parties judged not the same, by their first names.</summary>
    public static PairCases LookAlikes(CaseFiles cases)
    {
        var result = new PairCases();
        foreach (JsonElement row in cases.Rows("crosslist_lookalikes.jsonl"))
        {
            bool person = row.GetProperty("a_dob").GetArrayLength() > 0 || row.GetProperty("b_dob").GetArrayLength() > 0;
            result.Add(row.GetProperty("a_names")[0].GetString()!, row.GetProperty("b_names")[0].GetString()!, person ? EntityType.Person : EntityType.Organization, false, false, [$"type: {(person ? EntityType.Person : EntityType.Organization)}"]);
        }

        return result;
    }

    /// <summary>The score of every pair.</summary>
    public int[] Scores(MatchingWeights weights)
    {
        int[] scores = new int[_pairs.Count];
        Parallel.For(0, scores.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => scores[i] = EntityMatcher.Of(_pairs[i].Index, weights).Explain(_pairs[i].Request, 512, 0, static (_, _, _, total) => total));
        return scores;
    }

    /// <summary>F1 of matching at a threshold, and how many pairs marked strong are wrong.</summary>
    public (double F1, int StrongWrong) Judge(int[] scores, int threshold)
    {
        int tp = 0, fp = 0, fn = 0, strong = 0;
        for (int i = 0; i < scores.Length; i++)
        {
            bool match = scores[i] >= threshold;
            if (match && _pairs[i].IsMatch) tp++;
            else if (match) fp++;
            else if (_pairs[i].IsMatch) fn++;
            if (_pairs[i].IsStrong && match != _pairs[i].IsMatch) strong++;
        }

        return (2.0 * tp / ((2 * tp) + fp + fn), strong);
    }

    /// <summary>Every pair with what became of it.</summary>
    public List<Judgement> Judgements(string task, int[] scores, int threshold) =>
        [.. _pairs.Select((pair, i) => new Judgement(task, pair.Request.Name, pair.Listed, string.Empty, pair.IsMatch, scores[i], scores[i] >= threshold == pair.IsMatch, pair.Groups))];

    private void Add(string a, string b, EntityType type, bool isMatch, bool isStrong, string[] groups)
    {
        var entity = new SanctionedEntity { Id = "pair:1", List = "pair", Type = type, Names = [new EntityName(b, NameKind.Primary)] };
        ScreeningIndex index = ScreeningIndexBuilder.Build([new SanctionsListSnapshot { Version = new SanctionsListVersion("pair", null, "0"), Entities = [entity] }], null);
        _pairs.Add(new Pair(new ScreeningRequest { Name = a, Type = type }, b, index, isMatch, isStrong, groups));
    }

    private sealed record Pair(ScreeningRequest Request, string Listed, ScreeningIndex Index, bool IsMatch, bool IsStrong, string[] Groups);
}
