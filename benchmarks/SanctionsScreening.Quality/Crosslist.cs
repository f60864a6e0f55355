using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Scripts;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Quality;

/// <summary>Recall on other lists' names of parties on OFAC's list, and alerts on benign persons, names alone and with birth dates.</summary>
internal sealed partial class Crosslist
{
    /// <summary>Scores below this are not kept: no figure is read there.</summary>
    private const int Floor = 5500;

    private readonly List<Query> _queries = [];
    private readonly List<BenignPerson> _benign = [];

    public Crosslist(CaseFiles cases, IReadOnlyList<SanctionedEntity> listed, int benignStep, CaseHalf half = CaseHalf.Both)
    {
        var names = new Dictionary<string, HashSet<string>>();
        foreach (SanctionedEntity entity in listed) names[entity.Id] = [.. entity.Names.Where(n => n.Kind != NameKind.WeakAlias).Select(n => Folded(n.Text))];
        foreach (JsonElement cluster in cases.Rows("crosslist.jsonl"))
        {
            CaseHalf own = (StableHash(cluster.GetProperty("cluster").GetString()!) & 1) == 0 ? CaseHalf.Fitted : CaseHalf.HeldApart;
            if (half != CaseHalf.Both && half != own) continue;
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
                _queries.Add(new Query(request, years.Length == 1 && PartialDate.TryParse(years[0], out PartialDate year) ? year : null, ids, !ids.Any(i => names[i].Contains(Folded(name))), own));
            }
        }

        int row = 0;
        foreach (JsonElement person in cases.Rows("benign_persons.jsonl"))
        {
            row++;
            CaseHalf own = (row & 1) == 0 ? CaseHalf.Fitted : CaseHalf.HeldApart;
            if (half != CaseHalf.Both && half != own) continue;
            if (row / 2 % benignStep != 0) continue;
            PartialDate? born = PartialDate.TryParse(person.GetProperty("dateOfBirth").GetString(), out PartialDate date) ? date : null;
            _benign.Add(new BenignPerson(new ScreeningRequest { Name = person.GetProperty("name").GetString()!, Type = EntityType.Person, DateOfBirth = born }, own));
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
        return new CrosslistFigures(_queries, _benign, plain, dated, calm, calmDated, threshold);
    }

    /// <summary>Only names, for fitting.</summary>
    public CrosslistFigures MeasureNames(EntityMatcher matcher, int threshold)
    {
        int[] plain = Recall(matcher, dated: false), calm = Alerts(matcher, dated: false);
        return new CrosslistFigures(_queries, _benign, plain, plain, calm, calm, threshold);
    }

    /// <summary>Every query and benign person with what became of it, names alone.</summary>
    public IEnumerable<Judgement> Judge(EntityMatcher matcher, CrosslistFigures figures, int threshold) =>
    [
        .. Judging.All([.. _queries.Zip(figures.Plain)], (query, found) =>
        {
            matcher.Search(query.First.Request, 512, Floor, found, default);
            int right = matcher.Index.EntityIds[query.First.Ids[0]];
            SanctionedEntity listed = matcher.Index.Entities[right];
            string[] groups = [$"type: {listed.Type}", $"script: {ScriptTable.FirstOf(UnicodeFolding.Fold(query.First.Request.Name))}", query.First.IsHard ? "hard: yes" : "hard: no", $"half: {query.First.Half}", .. Phenomena.Of(matcher, query.First.Request, right).Select(static p => $"phenomenon: {p}")];
            return new Judgement("crosslist", query.First.Request.Name, $"{listed.Id} {string.Join(" | ", listed.Names.Take(8).Select(static n => n.Text))}", Judging.First(matcher, found), true, query.Second, query.Second >= threshold, groups);
        }),
        .. Judging.All([.. _benign.Zip(figures.Calm).Where(static b => b.Second > 0)], (person, found) =>
        {
            matcher.Search(person.First.Request with { DateOfBirth = null }, 512, Floor, found, default);
            return new Judgement("benign", person.First.Request.Name, string.Empty, Judging.First(matcher, found), false, person.Second, person.Second < threshold, [$"half: {person.First.Half}"]);
        }),
    ];

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
            matcher.Search(dated ? _benign[b].Request : _benign[b].Request with { DateOfBirth = null }, 512, Floor, found, default);
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
    internal sealed record Query(ScreeningRequest Request, PartialDate? Born, string[] Ids, bool IsHard, CaseHalf Half);

    /// <summary>A benign person with the half that they belong to.</summary>
    internal sealed record BenignPerson(ScreeningRequest Request, CaseHalf Half);
}
