using System.Globalization;

namespace SanctionsScreening.Quality;

/// <summary>compare: which decisions flip between two saved runs, and so between two commits.</summary>
internal static class CompareCommand
{
    public static int Run(string before, string after, int most, TextWriter output)
    {
        Dictionary<string, Judgement> old = JudgementFile.Read(before).DistinctBy(static j => j.Key, StringComparer.Ordinal).ToDictionary(static j => j.Key, StringComparer.Ordinal);
        List<Judgement> now = [.. JudgementFile.Read(after).DistinctBy(static j => j.Key, StringComparer.Ordinal)];
        foreach (IGrouping<string, Judgement> task in now.Where(static j => j.Task != "benign").GroupBy(static j => j.Task))
        {
            (Judgement Old, Judgement New)[] pairs = [.. task.Where(j => old.ContainsKey(j.Key)).Select(j => (old[j.Key], j))];
            Write(output, task.Key, pairs, most);
        }

        // Of benign persons only those are saved that score at all: one that is missing on a side was clear there.
        string[] keys = [.. old.Values.Concat(now).Where(static j => j.Task == "benign").Select(static j => j.Key).Distinct(StringComparer.Ordinal)];
        Dictionary<string, Judgement> then = now.ToDictionary(static j => j.Key, StringComparer.Ordinal);
        Write(output, "benign", [.. keys.Select(k => (old.GetValueOrDefault(k) ?? Clear(then[k]), then.GetValueOrDefault(k) ?? Clear(old[k])))], most);
        return 0;
    }

    private static void Write(TextWriter output, string task, (Judgement Old, Judgement New)[] pairs, int most)
    {
        (Judgement Old, Judgement New)[] flips = [.. pairs.Where(static p => p.Old.IsRight != p.New.IsRight)];
        int better = flips.Count(static f => f.New.IsRight);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{task}: {pairs.Length} cases in both runs, {better} now right, {flips.Length - better} now wrong"));
        foreach ((Judgement was, Judgement now) in flips.OrderBy(static f => f.New.IsRight).ThenByDescending(static f => Math.Abs(f.New.Score - f.Old.Score)).Take(most))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {(now.IsRight ? "+" : "-")} {was.Score,5} → {now.Score,5}  [{now.Request}]{(now.Expected.Length > 0 ? $" wants [{now.Expected}]" : string.Empty)}{(now.Got.Length > 0 ? $" got {now.Got}" : string.Empty)}"));
        }
    }

    private static Judgement Clear(Judgement other) => other with { Score = 0, IsRight = true, Got = "nothing" };
}
