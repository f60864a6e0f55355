using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>measure: the figures of quality, by the definitions under which other engines were measured.</summary>
internal static class Measurements
{
    private static readonly string[] s_languages = ["russian", "arabic", "hebrew", "chinese", "korean", "katakana"];

    /// <summary>What can be measured.</summary>
    public static readonly string[] Tasks = ["crosslist", "typos", "organizations", "pairs", "lookalikes", "native", "korean", "hebrew", "words"];

    public static async Task<int> RunAsync(string data, string[] tasks, int threshold, bool show, CancellationToken token)
    {
        foreach (string task in tasks)
        {
            if (Tasks.Contains(task, StringComparer.Ordinal)) continue;
            await Console.Error.WriteLineAsync($"'{task}' cannot be measured; {string.Join(", ", Tasks)} can.");
            return 2;
        }

        var cases = new CaseFiles(data);
        if (!cases.Exist)
        {
            Console.WriteLine($"{data} is absent: only slips of the hand are measured, on a generated list.");
            Typos(await new GeneratedList(10_000).LoadAsync(token), threshold, show);
            return 0;
        }

        bool Wants(string task) => tasks.Length == 0 || tasks.Contains(task, StringComparer.Ordinal);
        TextWriter? misses = show ? Console.Out : null;
        if (Wants("crosslist") || Wants("typos") || Wants("organizations"))
        {
            using ScreeningIndex index = ScreeningIndexBuilder.Build([await cases.OfacAsync(token)], null, token);
            var matcher = new EntityMatcher(index, MatchingWeights.Default);
            if (Wants("crosslist")) MeasureCrosslist(cases, matcher, threshold, show);
            if (Wants("organizations")) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"benign organisations with a match: {new Alerts(cases).Share(matcher, threshold, misses):P2}"));
            if (Wants("typos")) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"listed names with one slip found: {new Typos(index.Entities, 8000).Recall(matcher, threshold, misses):P2}"));
        }

        if (Wants("pairs")) Judge(PairCases.Judged(cases), "judged pairs", threshold, misses);
        if (Wants("lookalikes")) Judge(PairCases.LookAlikes(cases), "look-alikes", threshold, misses);
        if (Wants("native")) Spelled("native", SpelledCases.Native(cases), threshold, misses);
        if (Wants("korean")) Spelled("full names, Korean", SpelledCases.FullNames(cases, "korean"), threshold, misses);
        if (Wants("hebrew")) Spelled("full names, Hebrew", SpelledCases.FullNames(cases, "hebrew"), threshold, misses);
        if (Wants("words"))
        {
            foreach (string language in s_languages) Spelled($"words, {language}", SpelledCases.Words(cases, language), 0, misses);
        }

        return 0;
    }

    private static void MeasureCrosslist(CaseFiles cases, EntityMatcher matcher, int threshold, bool show)
    {
        foreach (CaseHalf half in (ReadOnlySpan<CaseHalf>)[CaseHalf.Both, CaseHalf.Fitted, CaseHalf.HeldApart])
        {
            long started = Stopwatch.GetTimestamp();
            var crosslist = new Crosslist(cases, matcher.Index.Entities, 1, half);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"cross-list, {half} halves ({crosslist.Count} queries, {crosslist.Hard} hard):"));
            CrosslistFigures figures = crosslist.Measure(matcher, threshold);
            figures.Print(Console.Out);
            if (half == CaseHalf.Both) figures.PrintCurve(Console.Out);
            if (half == CaseHalf.Both) Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Stopwatch.GetElapsedTime(started).TotalSeconds:0.0} s"));
            if (show && half == CaseHalf.Both) crosslist.Show(matcher, threshold, 300, Console.Out);
        }
    }

    private static void Judge(PairCases pairs, string what, int threshold, TextWriter? misses)
    {
        int[] scores = pairs.Scores(MatchingWeights.Default);
        (double f1, int strong) = pairs.Judge(scores, threshold);
        double matched = scores.Count(s => s >= threshold) / (double)scores.Length;
        Console.WriteLine(what == "look-alikes" ? string.Create(CultureInfo.InvariantCulture, $"{what} matched: {matched:P1}") : string.Create(CultureInfo.InvariantCulture, $"{what}: F1 {f1:0.000}, {strong} pairs marked strong wrong"));
        if (misses is not null) pairs.Show(scores, threshold, misses);
    }

    private static void Spelled(string what, SpelledCases cases, int threshold, TextWriter? misses)
    {
        foreach ((string group, (int right, int all)) in cases.Measure(MatchingWeights.Default, threshold, misses))
        {
            if (all >= 20) Console.WriteLine($"{what}, {group}: {new Share(right, all)}");
        }
    }

    private static void Typos(SanctionsListSnapshot snapshot, int threshold, bool show)
    {
        using ScreeningIndex index = ScreeningIndexBuilder.Build([snapshot], null);
        double recall = new Typos(index.Entities, 8000).Recall(new EntityMatcher(index, MatchingWeights.Default), threshold, show ? Console.Out : null);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"listed names with one slip found: {recall:P2}"));
    }
}
