using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>What a script is learned from: words of the data set, designated persons' names where given, names made by rule.</summary>
internal static class TrainingSet
{
    public static List<WordPair> Read(ScriptPlan plan, string data, string? names)
    {
        IEnumerable<WordPair> pairs = WordPairs.Read(Path.Combine(data, $"{plan.Language}_train.tsv"));
        if (names is not null)
            pairs = pairs.Concat(NamePairs.Words(NamePairs.Rows(names, heldOut: false), plan.Script));
        if (plan.Script == CorrespondenceScript.Hangul)
            pairs = pairs.Concat(KoreanNames.All());
        else if (plan.Script == CorrespondenceScript.Han)
            pairs = pairs.Concat(ChineseNames.All());
        // Often seen pairs are surer, but a hundred Johns teach little more than three.
        return [.. pairs.Select(pair => pair with { Count = 1 + MathF.Log(pair.Count) })];
    }
}
