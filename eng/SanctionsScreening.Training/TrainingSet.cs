namespace SanctionsScreening.Training;

/// <summary>What a script is learned from.</summary>
internal static class TrainingSet
{
    public static List<WordPair> Read(ScriptPlan plan, string data)
    {
        List<WordPair> pairs = WordPairs.Read(Path.Combine(data, $"{plan.Language}_train.tsv"));
        // Often seen pairs are surer, but a hundred Johns teach little more than three.
        return [.. pairs.Select(pair => pair with { Count = 1 + MathF.Log(pair.Count) })];
    }
}
