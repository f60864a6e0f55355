using System.Globalization;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>
/// Fits the matching constants on the development cases by coordinate descent, each constant within its range of the table.
/// Half of the cross-list clusters and of the benign persons are never seen; both halves are reported.
/// </summary>
internal sealed class Fitting
{
    private const int Threshold = 8000;

    private readonly ScreeningIndex _index;
    private readonly bool _withDates;
    private readonly Crosslist _crosslist;
    private readonly PairCases _judged;
    private readonly PairCases _alike;
    private readonly Alerts _organizations;
    private readonly Typos _typos;

    /// <param name="cases">The cases.</param>
    /// <param name="index">The list.</param>
    /// <param name="crosslist">The half to fit on, or to judge on.</param>
    /// <param name="step">Of organisations and slips every so many are tried.</param>
    public Fitting(CaseFiles cases, ScreeningIndex index, Crosslist crosslist, int step)
    {
        _index = index;
        _withDates = step == 1;
        _crosslist = crosslist;
        _judged = PairCases.Judged(cases);
        _alike = PairCases.LookAlikes(cases);
        _organizations = new Alerts(cases, step);
        _typos = new Typos(index.Entities, 4000 / step);
    }

    /// <summary>Improves the constants until a round brings nothing, or time is up.</summary>
    public MatchingWeights Fit(MatchingWeights weights, TimeSpan most, TextWriter log)
    {
        var clock = System.Diagnostics.Stopwatch.StartNew();
        double best = Objective(weights, out string figures);
        log.WriteLine($"start {best:0.00000} {figures}");
        double step = 1;
        while (clock.Elapsed < most && step > 0.1)
        {
            double before = best;
            foreach (MatchingWeight weight in Enum.GetValues<MatchingWeight>())
            {
                if (clock.Elapsed >= most) break;
                (int least, int greatest) = MatchingWeights.Range(weight);
                foreach (int sign in (ReadOnlySpan<int>)[1, -1])
                {
                    int delta = Math.Max(1, (int)((greatest - least) * 0.12 * step));
                    int value = Math.Clamp(weights[weight] + (sign * delta), least, greatest);
                    if (value == weights[weight]) continue;
                    MatchingWeights tried = weights.With(weight, value);
                    double objective = Objective(tried, out figures);
                    if (objective <= best + 1e-6) continue;
                    best = objective;
                    weights = tried;
                    log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{clock.Elapsed.TotalSeconds,5:0} s {best:0.00000} {weight} = {value}  {figures}"));
                    break;
                }
            }

            if (best - before < 0.0005) step /= 2;
        }

        return weights;
    }

    /// <summary>What fitting makes larger: recall at few alerts, with what must not be lost as penalties.</summary>
    public double Objective(MatchingWeights weights, out string figures)
    {
        var matcher = EntityMatcher.Of(_index, weights);
        CrosslistFigures lists = _withDates ? _crosslist.Measure(matcher, Threshold) : _crosslist.MeasureNames(matcher, Threshold);
        (double f1, int strong) = _judged.Judge(_judged.Scores(weights), Threshold);
        int[] alike = _alike.Scores(weights);
        double likes = alike.Count(static s => s >= Threshold) / (double)alike.Length;
        double organizations = _organizations.Share(matcher, Threshold), typos = _typos.Recall(matcher, Threshold);
        (double dated, double datedHard, _) = lists.At(0.001, withDates: true);
        figures = string.Create(CultureInfo.InvariantCulture, $"default {lists.Recall:P1}/{lists.Hard:P1}@{lists.Alerts:P2} low {lists.At(0.001).Recall:P1}/{lists.At(0.001).Hard:P1} dated {dated:P1}/{datedHard:P1} F1 {f1:0.000} strong {strong} alike {likes:P0} org {organizations:P2} typo {typos:P1}");

        // Recall where alerts are few, then what must hold at the default threshold, each as a penalty where it is lost.
        return lists.Objective + lists.Recall + (0.5 * lists.Hard)
            + (0.8 * f1) - (0.01 * strong)
            - (60 * Math.Max(0, lists.Alerts - 0.0025))
            - (2 * Math.Max(0, likes - 0.14))
            - (25 * Math.Max(0, organizations - 0.0045))
            - (6 * Math.Max(0, 0.992 - typos));
    }
}
