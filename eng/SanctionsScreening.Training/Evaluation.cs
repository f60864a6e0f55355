using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>Prints how well each script's correspondence finds development words.</summary>
internal static class Evaluation
{
    public static void Print(IEnumerable<ScriptPlan> plans, string data, string? names, string? tables, int sample)
    {
        Console.WriteLine("script     words   rank1   rank5  ns/pair | right p5    p50 | wrong p9999 | right>=6500 wrong>=6500");
        foreach (ScriptPlan plan in plans)
        {
            ScriptCorrespondence? correspondence = tables is null
                ? ScriptCorrespondence.For(plan.Script)
                : new ScriptCorrespondence(plan.Script, CorrespondenceFile.Read(File.ReadAllBytes(Path.Combine(tables, $"{plan.Script.ToString().ToLowerInvariant()}.bin")), plan.Script));
            if (correspondence is null)
                continue;
            if (names is not null)
                NameEvaluation.Print(plan, correspondence, names);
            var words = new DevelopmentWords(WordPairs.Read(Path.Combine(data, $"{plan.Language}_dev.tsv")));
            Print(plan, correspondence, words, sample);
            new RetrievalEvaluation(words).Print(plan, correspondence, sample);
        }
    }

    private static void Print(ScriptPlan plan, ScriptCorrespondence correspondence, DevelopmentWords words, int sample)
    {
        int asked = 0, first = 0, five = 0;
        long pairs = 0;
        List<int> right = [], wrong = [];
        var clock = new Stopwatch();
        foreach ((string text, HashSet<int> expected) in words.Sample(sample))
        {
            NativeWord native = correspondence.Prepare(text);
            clock.Start();
            int[] costs = words.Costs(correspondence, native);
            clock.Stop();
            pairs += costs.Length;
            int best = expected.Min(i => costs[i]);
            int better = costs.Where((cost, i) => cost < best || (cost == best && !expected.Contains(i))).Count();
            asked++;
            first += better == 0 ? 1 : 0;
            five += better < 5 ? 1 : 0;
            if (better < 5)
                right.Add(correspondence.SimilarityOfCost(native, best));
            for (int i = 0; i < costs.Length; i++)
            {
                if (!expected.Contains(i))
                    wrong.Add(correspondence.SimilarityOfCost(native, costs[i]));
            }
        }
        right.Sort();
        wrong.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{plan.Script,-9} {asked,6} {100.0 * first / asked,7:f2} {100.0 * five / asked,7:f2} {clock.Elapsed.TotalNanoseconds / pairs,8:f0} | {right[right.Count / 20],8} {right[right.Count / 2],6} | {wrong[(int)(wrong.Count * 0.9999)],11} | {100.0 * right.Count(s => s >= 6500) / right.Count,10:f2}% {wrong.Count(s => s >= 6500) / (double)wrong.Count,10:e1}"));
    }
}
