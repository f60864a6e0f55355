using System.Diagnostics;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching;
using SanctionsScreening.Quality;

var cases = new CaseFiles(Environment.CurrentDirectory + "/../shared/data");
var clock = Stopwatch.StartNew();
var snapshot = InterimOfac.Load(cases);
clock.Restart();
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
