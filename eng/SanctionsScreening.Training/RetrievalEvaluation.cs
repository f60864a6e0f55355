using System.Diagnostics;
using System.Globalization;
using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Training;

/// <summary>
/// How many candidates must be taken before the right word is among them, when words are found by the letter bigrams and
/// the consonant skeletons of a native word's decodings, rare keys counting for more.
/// </summary>
internal sealed class RetrievalEvaluation
{
    private readonly DevelopmentWords _words;
    private readonly Dictionary<string, List<int>> _postings = new(StringComparer.Ordinal);
    private readonly double[] _lengths;

    public RetrievalEvaluation(DevelopmentWords words)
    {
        _words = words;
        _lengths = new double[words.Latin.Length];
        for (int i = 0; i < words.Latin.Length; i++)
        {
            foreach (string key in Keys(words.Latin[i]).Distinct(StringComparer.Ordinal))
            {
                if (!_postings.TryGetValue(key, out List<int>? posting))
                    _postings[key] = posting = [];
                posting.Add(i);
            }
        }
        foreach (List<int> posting in _postings.Values)
        {
            foreach (int word in posting)
                _lengths[word] += Rarity(posting);
        }
    }

    public void Print(ScriptPlan plan, ScriptCorrespondence correspondence, int sample)
    {
        int asked = 0, exact = 0;
        int[] within = [50, 200, 500], found = new int[within.Length];
        var clock = new Stopwatch();
        var best = new Decoding[10];
        foreach ((string text, HashSet<int> right) in _words.Sample(sample))
        {
            NativeWord native = correspondence.Prepare(text);
            int[] costs = _words.Costs(correspondence, native);
            int bestRight = right.Min(i => costs[i]);
            if (costs.Count(cost => cost < bestRight) >= 5)
                continue;
            clock.Start();
            int count = correspondence.Decode(native, best);
            clock.Stop();
            asked++;
            exact += best[..count].Any(decoding => right.Any(i => _words.Latin[i] == decoding.Latin)) ? 1 : 0;
            double[] scores = Scores(best.AsSpan(0, count));
            double reached = right.Max(i => scores[i]);
            int rank = scores.Count(score => score > reached);
            for (int w = 0; w < within.Length; w++)
                found[w] += rank < within[w] ? 1 : 0;
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{plan.Script,-9} decoded: {clock.Elapsed.TotalMicroseconds / asked:f0} µs a word; of {asked} findable words {100.0 * exact / asked:f1} % among ten decodings, {100.0 * found[0] / asked:f1} / {100.0 * found[1] / asked:f1} / {100.0 * found[2] / asked:f1} % within 50 / 200 / 500 candidates"));
    }

    private double[] Scores(ReadOnlySpan<Decoding> decodings)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        for (int d = 0; d < decodings.Length; d++)
        {
            foreach (string key in Keys(decodings[d].Latin))
                weights[key] = Math.Max(weights.GetValueOrDefault(key), 1 / (1 + (0.15 * d)));
        }
        var scores = new double[_lengths.Length];
        foreach ((string key, double weight) in weights)
        {
            if (!_postings.TryGetValue(key, out List<int>? posting))
                continue;
            foreach (int word in posting)
                scores[word] += weight * Rarity(posting);
        }
        for (int i = 0; i < scores.Length; i++)
            scores[i] /= Math.Sqrt(_lengths[i] + 10);
        return scores;
    }

    private double Rarity(List<int> posting) => Math.Log((double)_words.Latin.Length / posting.Count);

    private static IEnumerable<string> Keys(string latin)
    {
        string letters = $"^{string.Concat(latin.Where(char.IsAsciiLetterLower))}$";
        for (int i = 0; i + 1 < letters.Length; i++)
            yield return letters.Substring(i, 2);
        string skeleton = $"^{string.Concat(letters.Select(Class).OfType<char>())}$";
        for (int i = 0; i + 1 < skeleton.Length; i++)
        {
            yield return $"={skeleton.AsSpan(i, 2)}";
            if (i + 2 < skeleton.Length)
                yield return $"={skeleton.AsSpan(i, 3)}";
        }
    }

    // Consonants that spellings exchange share a class; vowels, h, w and y have none.
    private static char? Class(char letter) => letter switch
    {
        'b' or 'p' or 'f' or 'v' => 'P',
        'c' or 'k' or 'q' or 'g' or 'x' => 'K',
        'd' or 't' => 'T',
        's' or 'z' or 'j' => 'S',
        'l' => 'L',
        'm' => 'M',
        'n' => 'N',
        'r' => 'R',
        _ => null,
    };
}
