using System.Diagnostics;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching;
using SanctionsScreening.Quality;

var cases = new CaseFiles(Environment.CurrentDirectory + "/../shared/data");
var clock = Stopwatch.StartNew();
var snapshot = await new SanctionsScreening.Lists.Ofac.OfacCsvSource(cases.List("ofac/sdn_2023-12-28.csv"), cases.List("ofac/alt_2023-12-28.csv"), cases.List("ofac/add_2023-12-28.csv"), null).LoadAsync();
Console.WriteLine($"read {clock.ElapsedMilliseconds} ms: {snapshot.Entities.Count} entities, {snapshot.Entities.Sum(e => e.Names.Count)} names, {snapshot.Entities.Sum(e => e.Addresses.Count)} addresses, {snapshot.RejectedRecords.Count} rejected, {snapshot.Entities.Sum(e => e.UnreadRemarks.Count)} unread, {snapshot.Entities.Sum(e => e.Identifiers.Count)} identifiers");
if (args.Contains("--unread")) { foreach (var g in snapshot.Entities.SelectMany(e => e.UnreadRemarks).GroupBy(u => string.Join(' ', u.Split(' ').Take(3))).OrderByDescending(g => g.Count()).Take(60)) Console.WriteLine($"{g.Count()} {g.First()}"); return; }
clock.Restart();
if (args.Contains("--native"))
{
    TextWriter? misses = args.Contains("--show") ? Console.Out : null;
    foreach ((string name, Func<SpelledCases> make, int threshold) in new (string, Func<SpelledCases>, int)[]
    {
        ("native", () => SpelledCases.Native(cases), 8000), ("korean", () => SpelledCases.FullNames(cases, "korean"), 8000), ("hebrew", () => SpelledCases.FullNames(cases, "hebrew"), 8000),
        ("words.russian", () => SpelledCases.Words(cases, "russian"), 0), ("words.arabic", () => SpelledCases.Words(cases, "arabic"), 0), ("words.hebrew", () => SpelledCases.Words(cases, "hebrew"), 0),
        ("words.chinese", () => SpelledCases.Words(cases, "chinese"), 0), ("words.korean", () => SpelledCases.Words(cases, "korean"), 0), ("words.katakana", () => SpelledCases.Words(cases, "katakana"), 0),
    })
    {
        if (args.Length > 1 && !args[1].StartsWith('-') && !name.StartsWith(args[1])) continue;
        SpelledCases spelled = make();
        clock.Restart();
        foreach ((string group, (int right, int all)) in spelled.Measure(MatchingWeights.Default, threshold, misses)) if (all >= 20) Console.WriteLine($"{name} {group}: {new Share(right, all)}");
        Console.WriteLine($"{clock.ElapsedMilliseconds} ms");
    }
    return;
}
ScreeningIndex index = ScreeningIndexBuilder.Build([snapshot], null);
Console.WriteLine($"built {clock.ElapsedMilliseconds} ms: {index.View.NameCount} names {index.View.WordCount} words {index.View.FormWord.Length} forms");
var matcher = new EntityMatcher(index, MatchingWeights.Default);
if (args.Contains("--fit"))
{
    var fitted = new Fitting(cases, index, new Crosslist(cases, index.Entities, 2, CaseHalf.Fitted));
    MatchingWeights weights = fitted.Fit(MatchingWeights.Default, TimeSpan.FromSeconds(double.Parse(args[1])), Console.Out);
    foreach (MatchingWeight w in Enum.GetValues<MatchingWeight>()) if (weights[w] != MatchingWeights.Default[w]) Console.WriteLine($"{w}\t{weights[w]}\twas {MatchingWeights.Default[w]}");
    new Fitting(cases, index, new Crosslist(cases, index.Entities, 2, CaseHalf.HeldApart)).Objective(weights, out string apart);
    Console.WriteLine($"held apart: {apart}");
    string table = "src/SanctionsScreening/Matching/weights.tsv";
    File.WriteAllLines(table, [.. File.ReadAllLines(table).Select(l => l.StartsWith('#') || l.Length == 0 ? l : string.Join('\t', l.Split('\t').Select((c, i) => i == 1 ? $"{weights[Enum.Parse<MatchingWeight>(l.Split('\t')[0])]}" : c)))]);
    return;
}
var crosslist = new Crosslist(cases, index.Entities, args.Contains("--all") ? 1 : 3);
clock.Restart();
crosslist.Measure(matcher, 8000).Print(Console.Out);
Console.WriteLine($"{clock.ElapsedMilliseconds} ms");
if (args.Contains("--time"))
{
    var requests = cases.Rows("benign_persons.jsonl").Take(6000).Select(r => new SanctionsScreening.ScreeningRequest { Name = r.GetProperty("name").GetString()!, Type = SanctionsScreening.Entities.EntityType.Person }).ToArray();
    var results = new List<EntityScore>();
    for (int round = 0; round < 3; round++)
    {
        var times = new List<double>();
        long scored = 0;
        foreach (var request in requests)
        {
            long t = Stopwatch.GetTimestamp();
            var report = matcher.Search(request, 512, 8000, results, default);
            times.Add(Stopwatch.GetElapsedTime(t).TotalMicroseconds);
            scored += report.Scored;
        }

        times.Sort();
        Console.WriteLine($"p50 {times[times.Count / 2]:0.0} p99 {times[times.Count * 99 / 100]:0.0} mean {times.Average():0.0} us, scored {scored / (double)requests.Length:0.0}");
    }

    return;
}

bool show = args.Contains("--show");
if (show) crosslist.Show(matcher, 8000, 100, Console.Out);
clock.Restart();
PairCases judged = PairCases.Judged(cases), alike = PairCases.LookAlikes(cases);
int[] scores = judged.Scores(MatchingWeights.Default), likes = alike.Scores(MatchingWeights.Default);
(double f1, int wrong) = judged.Judge(scores, 8000);
Console.WriteLine($"pairs F1 {f1:0.000} strong wrong {wrong}; look-alikes {likes.Count(s => s >= 8000) / (double)likes.Length:P1}");
if (show) judged.Show(scores, 8000, Console.Out);
if (show) alike.Show(likes, 8000, Console.Out);
Console.WriteLine($"organizations {new Alerts(cases).Share(matcher, 8000, show ? Console.Out : null):P2}");
Console.WriteLine($"typos {new Typos(index.Entities, 8000).Recall(matcher, 8000, show ? Console.Out : null):P2}");
Console.WriteLine($"{clock.ElapsedMilliseconds} ms");
