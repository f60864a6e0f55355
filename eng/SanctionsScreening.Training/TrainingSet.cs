using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>What a script is learned from: words of the data set, designated persons' names where given, names made by rule.</summary>
internal static class TrainingSet
{
    // The names are few beside the words, and of the very kind that is screened.
    private const float NameWeight = 3;

    public static List<WordPair> Read(ScriptPlan plan, string data, string? names)
    {
        // Often seen pairs are surer, but a hundred Johns teach little more than three.
        List<WordPair> words = [.. Damped(WordPairs.Read(Path.Combine(data, $"{plan.Language}_train.tsv")), 1)];
        IEnumerable<WordPair> seen = words;
        if (names is not null)
            seen = seen.Concat(Damped(NamePairs.Words(NamePairs.Rows(names, heldOut: false), plan.Script), NameWeight));
        return plan.Script switch
        {
            CorrespondenceScript.Hangul => [.. seen, .. KoreanNames.All(), .. ChineseInHangul.All(ChineseNames.Readings())],
            CorrespondenceScript.Arabic => [.. seen, .. ArabicNames.All(words)],
            CorrespondenceScript.Han => [.. seen, .. ChineseNames.All()],
            _ => [.. seen],
        };
    }

    private static IEnumerable<WordPair> Damped(IEnumerable<WordPair> pairs, float weight) =>
        pairs.Select(pair => pair with { Count = weight * (1 + MathF.Log(pair.Count)) });
}
