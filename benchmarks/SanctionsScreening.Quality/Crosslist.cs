using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Quality;

/// <summary>Recall on other lists' names of parties on OFAC's list, and alerts on benign persons, names alone and with birth dates.</summary>
internal sealed partial class Crosslist
{
    /// <summary>Scores below this are not kept: no figure is read there.</summary>
    private const int Floor = 5500;

    private readonly List<Query> _queries = [];
    private readonly List<ScreeningRequest> _benign = [];

    public Crosslist(CaseFiles cases, IReadOnlyList<SanctionedEntity> listed, int benignStep, CaseHalf half = CaseHalf.Both)
    {
        var names = new Dictionary<string, HashSet<string>>();
        foreach (SanctionedEntity entity in listed) names[entity.Id] = [.. entity.Names.Where(n => n.Kind != NameKind.WeakAlias).Select(n => Folded(n.Text))];
        foreach (JsonElement cluster in cases.Rows("crosslist.jsonl"))
        {
            if (half != CaseHalf.Both && (StableHash(cluster.GetProperty("cluster").GetString()!) & 1) != (half == CaseHalf.Fitted ? 0u : 1u)) continue;
            JsonElement[] records = [.. cluster.GetProperty("records").EnumerateArray()];
            string[] ids = [.. records.Where(r => r.GetProperty("list").GetString() == "ofac").Select(r => "ofac:" + r.GetProperty("id").GetString()![5..]).Where(names.ContainsKey).Distinct()];
            if (ids.Length == 0) continue;
            var seen = new HashSet<string>();
            foreach (JsonElement record in records)
            {
                if (record.GetProperty("list").GetString() == "ofac" || record.GetProperty("names").GetArrayLength() == 0) continue;
                string name = record.GetProperty("names")[0].GetString()!;
                if (!seen.Add(name)) continue;
                bool person = cluster.GetProperty("type").GetString() == "person";
                string dob = record.GetProperty("dob").EnumerateArray().Select(d => d.GetString()).FirstOrDefault() ?? "";
                string[] years = [.. YearPattern().Matches(dob).Select(m => m.Value).Distinct()];
                var request = new ScreeningRequest { Name = name, Type = person ? EntityType.Person : EntityType.Organization };
                _queries.Add(new Query(request, years.Length == 1 && PartialDate.TryParse(years[0], out PartialDate year) ? year : null, ids, !ids.Any(i => names[i].Contains(Folded(name)))));
            }
        }

        int row = 0;
        foreach (JsonElement person in cases.Rows("benign_persons.jsonl"))
        {
            row++;
            if (half != CaseHalf.Both && (row & 1) != (half == CaseHalf.Fitted ? 0 : 1)) continue;
            if (row / 2 % benignStep != 0) continue;
            PartialDate? born = PartialDate.TryParse(person.GetProperty("dateOfBirth").GetString(), out PartialDate date) ? date : null;
            _benign.Add(new ScreeningRequest { Name = person.GetProperty("name").GetString()!, Type = EntityType.Person, DateOfBirth = born });
        }
    }

    /// <summary>All queries.</summary>
    public int Count => _queries.Count;

    /// <summary>Queries whose words are not simply a listed name's.</summary>
    public int Hard => _queries.Count(q => q.IsHard);

    /// <summary>Measures everything once.</summary>
    public CrosslistFigures Measure(EntityMatcher matcher, int threshold)
    {
        int[] plain = Recall(matcher, dated: false), dated = Recall(matcher, dated: true);
        int[] calm = Alerts(matcher, dated: false), calmDated = Alerts(matcher, dated: true);
        return new CrosslistFigures(_queries, plain, dated, calm, calmDated, threshold);
    }

    /// <summary>Only names, for fitting.</summary>
    public CrosslistFigures MeasureNames(EntityMatcher matcher, int threshold)
    {
        int[] plain = Recall(matcher, dated: false), calm = Alerts(matcher, dated: false);
        return new CrosslistFigures(_queries, plain, plain, calm, calm, threshold);
    }

    /// <summary>Misses at a threshold and the worst false alerts, for a person to read.</summary>
    public void Show(EntityMatcher matcher, int threshold, int most, TextWriter output)
    {
        int[] plain = Recall(matcher, dated: false);
        var found = new List<EntityScore>();
        int shown = 0;
        for (int q = 0; q < _queries.Count && shown < most; q++)
        {
            if (plain[q] >= threshold) continue;
            shown++;
            matcher.Search(_queries[q].Request, 512, 0, found, default);
            SanctionedEntity right = matcher.Index.Entities[matcher.Index.EntityIds[_queries[q].Ids[0]]];
            EntityScore best = found.FirstOrDefault(f => _queries[q].Ids.Contains(matcher.Index.Entities[f.Entity].Id));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"MISS {best.Score} [{_queries[q].Request.Name}] {string.Join(" | ", right.Names.Take(14).Select(n => n.Text))}"));
        }

        foreach ((int score, ScreeningRequest request) in Alerts(matcher, dated: false).Zip(_benign).OrderByDescending(x => x.First).Take(most))
        {
            matcher.Search(request, 512, Floor, found, default);
            if (found.Count > 0) output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ALERT {score} [{request.Name}] {matcher.Index.Entities[found[0].Entity].Id} {matcher.Index.Entities[found[0].Entity].Names[matcher.Index.View.NameOrdinal[found[0].Name]].Text}"));
        }
    }

    private int[] Recall(EntityMatcher matcher, bool dated)
    {
        int[] scores = new int[_queries.Count];
        Parallel.For(0, _queries.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new List<EntityScore>(), (q, _, found) =>
        {
            Query query = _queries[q];
            matcher.Search(dated ? query.Request with { DateOfBirth = query.Born } : query.Request, 512, Floor, found, default);
            foreach (EntityScore score in found.Take(10))
            {
                if (query.Ids.Contains(matcher.Index.Entities[score.Entity].Id)) scores[q] = Math.Max(scores[q], score.Score);
            }

            return found;
        }, static _ => { });
        return scores;
    }

    private int[] Alerts(EntityMatcher matcher, bool dated)
    {
        int[] scores = new int[_benign.Count];
        Parallel.For(0, _benign.Count, new ParallelOptions { MaxDegreeOfParallelism = 2 }, static () => new List<EntityScore>(), (b, _, found) =>
        {
            matcher.Search(dated ? _benign[b] : _benign[b] with { DateOfBirth = null }, 512, Floor, found, default);
            scores[b] = found.Count == 0 ? 0 : found[0].Score;
            return found;
        }, static _ => { });
        return scores;
    }

    private static uint StableHash(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text) hash = (hash ^ c) * 16777619;
        return hash >> 7;
    }

    /// <summary>Words in any order, without marks, case and punctuation: what "simply a listed name's words" means.</summary>
    private static string Folded(string name)
    {
        var text = new StringBuilder();
        foreach (char c in UnicodeFolding.Fold(name.Replace((char)0x2019, (char)0x20)))
        {
            if (c != '\'') text.Append(char.IsLetterOrDigit(c) ? c : ' ');
        }

        return string.Join(' ', text.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal));
    }

    [GeneratedRegex("19[0-9]{2}|20[0-2][0-9]", RegexOptions.None, 1000)]
    private static partial Regex YearPattern();

    /// <summary>A query with the entities that are right answers.</summary>
    internal sealed record Query(ScreeningRequest Request, PartialDate? Born, string[] Ids, bool IsHard);
}
