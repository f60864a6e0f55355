using System.Globalization;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Lists.Au;
using SanctionsScreening.Lists.Un;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>measure: the figures of quality beside what is asked, by the definitions under which other engines were measured.</summary>
internal static class Measurements
{
    private const string UnList = "un/UN_consolidated_2018-08-24.xml", NewestUnList = "un/UN_consolidated_2026-02-27.xml", AuList = "au/dfat_regulation8_consolidated.xlsx";

    private static readonly (string Language, double Asked)[] s_languages = [("russian", 0.88), ("arabic", 0.87), ("hebrew", 0.90), ("chinese", 0.68), ("korean", 0.76), ("katakana", 0.86)];
    private static readonly (string Script, double Asked)[] s_scripts = [("person.cyrillic", 0.98), ("person.arabic", 0.95), ("person.hangul", 0.96)];

    /// <summary>What can be measured.</summary>
    public static readonly string[] Tasks = ["crosslist", "organizations", "typos", "contract", "mistyped", "pairs", "lookalikes", "native", "national", "korean", "hebrew", "words", "originals"];

    public static async Task<int> RunAsync(string data, string[] tasks, int threshold, int show, string? save, CancellationToken token)
    {
        if (tasks.FirstOrDefault(static t => !Tasks.Contains(t, StringComparer.Ordinal)) is { } unknown)
        {
            await Console.Error.WriteLineAsync($"'{unknown}' cannot be measured; {string.Join(", ", Tasks)} can.");
            return 2;
        }

        TextWriter output = Console.Out;
        var judgements = new List<Judgement>();
        var cases = new CaseFiles(data);
        if (!cases.Exist)
        {
            await output.WriteLineAsync($"{data} is absent: only slips of the hand are measured, on a generated list.");
            ScreeningIndex generated = ScreeningIndexBuilder.Build([await new GeneratedList(10_000).LoadAsync(token)], null, token);
            judgements.AddRange(new Typos(generated.Entities, 8000).Judge(EntityMatcher.Of(generated, MatchingWeights.Default), threshold));
            Report(output, judgements, threshold, show);
            return 0;
        }

        bool Wants(string task) => tasks.Length == 0 || tasks.Contains(task, StringComparer.Ordinal);
        if (Tasks.Take(4).Any(Wants)) judgements.AddRange(OnOfac(output, cases, await cases.OfacAsync(token), Wants, threshold));
        if (Wants("mistyped")) judgements.AddRange(OnUn(cases, await new UnXmlSource(cases.List(UnList)).LoadAsync(token), threshold));
        if (Wants("pairs")) judgements.AddRange(Pairs("pairs", PairCases.Judged(cases), threshold));
        if (Wants("lookalikes")) judgements.AddRange(Pairs("lookalikes", PairCases.LookAlikes(cases), threshold));
        if (Wants("native")) judgements.AddRange(SpelledCases.Native(cases).Judge("native", MatchingWeights.Default, threshold));
        if (Wants("national")) judgements.AddRange(SpelledCases.National(cases).Judge("national", MatchingWeights.Default, threshold));
        if (Wants("korean")) judgements.AddRange(SpelledCases.FullNames(cases, "korean").Judge("korean", MatchingWeights.Default, threshold));
        if (Wants("hebrew")) judgements.AddRange(SpelledCases.FullNames(cases, "hebrew").Judge("hebrew", MatchingWeights.Default, threshold));
        if (Wants("words"))
        {
            foreach ((string language, _) in s_languages) judgements.AddRange(SpelledCases.Words(cases, language).Judge($"words.{language}", MatchingWeights.Default, 0));
        }

        if (Wants("originals"))
        {
            judgements.AddRange(SpelledCases.Originals(await new UnXmlSource(cases.List(NewestUnList)).LoadAsync(token)).Judge("originals.un", MatchingWeights.Default, threshold));
            judgements.AddRange(SpelledCases.Originals(await new AuDfatXlsxSource(cases.List(AuList)).LoadAsync(token)).Judge("originals.au", MatchingWeights.Default, threshold));
        }

        Report(output, judgements, threshold, show);
        if (save is not null) JudgementFile.Write(save, judgements);
        return 0;
    }

    private static List<Judgement> OnOfac(TextWriter output, CaseFiles cases, SanctionsListSnapshot list, Func<string, bool> wants, int threshold)
    {
        ScreeningIndex index = ScreeningIndexBuilder.Build([list], null);
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        var judgements = new List<Judgement>();
        if (wants("crosslist"))
        {
            var crosslist = new Crosslist(cases, index.Entities, 1);
            CrosslistFigures figures = crosslist.Measure(matcher, threshold);
            foreach (CaseHalf half in Enum.GetValues<CaseHalf>()) Crosslists(output, half, figures.Of(half), threshold);
            judgements.AddRange(crosslist.Judge(matcher, figures, threshold));
        }

        if (wants("organizations")) judgements.AddRange(new Alerts(cases).Judge(matcher, threshold));
        if (wants("typos")) judgements.AddRange(new Typos(index.Entities, 8000).Judge(matcher, threshold));
        if (wants("contract")) judgements.AddRange(Contract.Judge(matcher));
        return judgements;
    }

    private static List<Judgement> OnUn(CaseFiles cases, SanctionsListSnapshot list, int threshold)
    {
        ScreeningIndex index = ScreeningIndexBuilder.Build([list], null);
        return new Mistyped(cases, index.Entities).Judge(EntityMatcher.Of(index, MatchingWeights.Default), threshold);
    }

    private static List<Judgement> Pairs(string task, PairCases pairs, int threshold) => pairs.Judgements(task, pairs.Scores(MatchingWeights.Default), threshold);

    private static void Crosslists(TextWriter output, CaseHalf half, CrosslistFigures figures, int threshold)
    {
        string name = half switch { CaseHalf.Both => "cross-list", CaseHalf.Fitted => "cross-list, fitted half", _ => "cross-list, half held apart" };
        Tables.Figure(output, $"{name}: recall", figures.Found(threshold, false, false), 0.92);
        Tables.Figure(output, $"{name}: recall, hard", figures.Found(threshold, true, false), 0.71);
        Tables.Figure(output, $"{name}: benign persons with an alert", figures.Alerted(threshold, false), 0.003, atMost: true);
        foreach ((bool dated, double recall, double hard) in (ReadOnlySpan<(bool, double, double)>)[(false, 0.905, 0.66), (true, 0.925, 0.73)])
        {
            int limit = figures.At(0.001, dated).Threshold;
            string at = string.Create(CultureInfo.InvariantCulture, $"at 0.1 % alerts{(dated ? ", with birth dates" : string.Empty)} ({limit / 10_000d:0.000})");
            Tables.Figure(output, $"{name}: recall {at}", figures.Found(limit, false, dated), recall);
            Tables.Figure(output, $"{name}: hard {at}", figures.Found(limit, true, dated), hard);
        }
    }

    private static void Report(TextWriter output, List<Judgement> judgements, int threshold, int show)
    {
        foreach (IGrouping<string, Judgement> task in judgements.GroupBy(static j => j.Task, StringComparer.Ordinal)) Asked(output, task.Key, [.. task], threshold);
        foreach (IGrouping<string, Judgement> task in judgements.Where(static j => j.Task != "benign").GroupBy(static j => j.Task, StringComparer.Ordinal)) Tables.Groups(output, task.Key, [.. task]);
        if (show == 0) return;
        foreach (IGrouping<string, Judgement> task in judgements.GroupBy(static j => j.Task, StringComparer.Ordinal))
        {
            output.WriteLine();
            output.WriteLine($"{task.Key}, wrong at {threshold}:");
            Tables.Worst(output, [.. task], show);
        }
    }

    private static void Asked(TextWriter output, string task, List<Judgement> judgements, int threshold)
    {
        var right = new Share(judgements.Count(static j => j.IsRight), judgements.Count);
        var alerts = new Share(judgements.Count(j => j.Score >= threshold), judgements.Count);
        switch (task)
        {
            case "organizations": Tables.Figure(output, "benign organisations with an alert", alerts, 0.005, atMost: true); break;
            case "typos": Tables.Figure(output, "listed names with one slip found", right, 0.99); break;
            case "contract": Tables.Figure(output, "contract: names retrieved", right, 1); break;
            case "mistyped": Tables.Figure(output, "mistyped UN names found", right, 0.97); break;
            case "lookalikes": Tables.Figure(output, "listed look-alikes matched", alerts, 0.15, atMost: true); break;
            case "korean": Tables.Figure(output, "full names, Korean", right, 0.85); break;
            case "hebrew": Tables.Figure(output, "full names, Hebrew", right, 0.92); break;
            case "pairs": JudgedPairs(output, judgements); break;
            case "native":
                foreach ((string script, double asked) in s_scripts) Tables.Figure(output, $"native names, {script}", Of(judgements.Where(j => j.Groups.Contains($"script: {script}", StringComparer.Ordinal))), asked);
                Tables.Figure(output, "native names, all", right, 0.80);
                break;
            default:
                foreach ((string language, double asked) in s_languages)
                {
                    if (task == $"words.{language}") Tables.Figure(output, $"single words, {language}", right, asked);
                }

                break;
        }
    }

    private static void JudgedPairs(TextWriter output, List<Judgement> pairs)
    {
        int found = pairs.Count(static j => j is { IsMatch: true, IsRight: true }), wrong = pairs.Count(static j => !j.IsRight);
        double f1 = 2.0 * found / ((2 * found) + wrong);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"judged pairs: F1",-58} {f1,-32:0.000} asked ≥ 0.84  {(f1 >= 0.84 ? "holds" : "SHORT")}"));
        Tables.Figure(output, "judged pairs: STRONG ones right", Of(pairs.Where(static j => j.Groups.Contains("strength: STRONG", StringComparer.Ordinal))), 1);
    }

    private static Share Of(IEnumerable<Judgement> judgements)
    {
        Judgement[] all = [.. judgements];
        return new Share(all.Count(static j => j.IsRight), all.Length);
    }
}
