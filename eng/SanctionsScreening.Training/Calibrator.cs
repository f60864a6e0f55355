using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>
/// Finds the knots that bring raw agreement to one scale: 6,500 where one unrelated word in 10,000 still reaches,
/// 9,000 at the median of true pairs.
/// </summary>
internal static class Calibrator
{
    private const int Sampled = 400;
    private const double FalseShare = 1e-4;

    public static int[] Calibrate(ScriptCorrespondence correspondence, IEnumerable<WordPair> development)
    {
        var words = new DevelopmentWords(development);
        var (right, wrong) = Agreements(correspondence, words);
        right.Sort();
        wrong.Sort();
        int threshold = wrong[(int)(wrong.Count * (1 - FalseShare))];
        int median = right[right.Count / 2];
        int top = Math.Max(right[(int)(right.Count * 0.99)], median + 1);
        int low = threshold - ((median - threshold) * 2);
        return [low, 0, threshold, 6500, median, 9000, top, 9900, 1000, 10_000];
    }

    /// <summary>Raw agreement of true pairs whose right word is the best or nearly so, and of unrelated words.</summary>
    public static (List<int> Right, List<int> Wrong) Agreements(ScriptCorrespondence correspondence, DevelopmentWords words)
    {
        List<int> right = [], wrong = [];
        foreach ((string text, HashSet<int> expected) in words.Sample(Sampled))
        {
            NativeWord native = correspondence.Prepare(text);
            if (native.Length == 0)
                continue;
            int[] costs = words.Costs(correspondence, native);
            int best = costs.Min(), bestRight = expected.Min(i => costs[i]);
            // Where another word fits far better the row pairs two words that are not spellings of each other.
            bool findable = bestRight - best < 5000;
            if (findable)
                right.Add(ScriptCorrespondence.Agreement(native, bestRight));
            for (int i = 0; i < costs.Length; i++)
            {
                if (!expected.Contains(i))
                    wrong.Add(ScriptCorrespondence.Agreement(native, costs[i]));
            }
        }
        return (right, wrong);
    }
}
