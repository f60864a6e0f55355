using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>
/// The question that is asked of a script: for each native word of the first 10,000 development rows, which of those rows'
/// Latin words does it spell? Any Latin word that stands beside the native one counts as right.
/// </summary>
internal sealed class DevelopmentWords
{
    private const int Rows = 10_000;

    public DevelopmentWords(IEnumerable<WordPair> pairs)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var natives = new Dictionary<string, HashSet<int>>(StringComparer.Ordinal);
        foreach (WordPair pair in pairs.Take(Rows))
        {
            if (!numbers.TryGetValue(pair.Latin, out int number))
                number = numbers[pair.Latin] = numbers.Count;
            if (!natives.TryGetValue(pair.Native, out HashSet<int>? right))
                natives[pair.Native] = right = [];
            right.Add(number);
        }
        Latin = [.. numbers.Keys.Select(WordPairs.Fold)];
        Natives = [.. natives.Select(pair => (pair.Key, pair.Value))];
    }

    public string[] Latin { get; }

    public (string Native, HashSet<int> Right)[] Natives { get; }

    /// <summary>About <paramref name="count"/> native words, evenly taken.</summary>
    public IEnumerable<(string Native, HashSet<int> Right)> Sample(int count)
    {
        int step = Math.Max(1, Natives.Length / count);
        for (int i = 0; i < Natives.Length; i += step)
            yield return Natives[i];
    }

    /// <summary>The costs of all Latin words for a native one.</summary>
    public int[] Costs(ScriptCorrespondence correspondence, NativeWord native)
    {
        var costs = new int[Latin.Length];
        for (int i = 0; i < costs.Length; i++)
            costs[i] = correspondence.Cost(native, Latin[i]);
        return costs;
    }
}
