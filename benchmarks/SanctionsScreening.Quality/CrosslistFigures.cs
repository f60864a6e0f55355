using System.Globalization;

namespace SanctionsScreening.Quality;

/// <summary>Scores of every query and benign person, and the figures read from them.</summary>
internal sealed class CrosslistFigures(List<Crosslist.Query> queries, int[] plain, int[] dated, int[] calm, int[] calmDated, int threshold)
{
    public double Recall => Share(plain, threshold, hardOnly: false);

    public double Hard => Share(plain, threshold, hardOnly: true);

    public double Alerts => calm.Count(s => s >= threshold) / (double)calm.Length;

    public (double Recall, double Hard, int Threshold) At(double alerts, bool withDates = false)
    {
        int[] benign = [.. (withDates ? calmDated : calm).OrderDescending()];
        int limit = benign[(int)(alerts * benign.Length)] + 1;
        int[] scores = withDates ? dated : plain;
        return (Share(scores, limit, false), Share(scores, limit, true), limit);
    }

    /// <summary>One number to fit by: recall and hard recall at the alert rates that are asked.</summary>
    public double Objective
    {
        get
        {
            double sum = 0;
            foreach (double alerts in (ReadOnlySpan<double>)[0.0005, 0.001, 0.002, 0.003])
            {
                (double recall, double hard, _) = At(alerts);
                sum += recall + (0.5 * hard);
            }

            return sum / 4;
        }
    }

    public void Print(TextWriter output)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"default {threshold}: recall {Recall:P1} hard {Hard:P1} alerts {Alerts:P2}"));
        foreach (double alerts in (ReadOnlySpan<double>)[0.001, 0.003, 0.005, 0.01])
        {
            (double recall, double hard, int at) = At(alerts);
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at {alerts:P1} alerts: recall {recall:P1} hard {hard:P1} threshold {at}"));
        }

        (double recallDated, double hardDated, int atDated) = At(0.001, withDates: true);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"dated at 0.1 % alerts: recall {recallDated:P1} hard {hardDated:P1} threshold {atDated}"));
    }

    /// <summary>Recall and alerts at every threshold, as a table for docs/threshold.md.</summary>
    public void PrintCurve(TextWriter output)
    {
        output.WriteLine("| threshold | recall | recall, hard | alerts | with birth dates: recall | hard | alerts |");
        output.WriteLine("|---|---|---|---|---|---|---|");
        for (int limit = 6000; limit <= 9500; limit += 250)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {limit / 10_000d:0.000} | {Share(plain, limit, false):P1} | {Share(plain, limit, true):P1} | {calm.Count(s => s >= limit) / (double)calm.Length:P2} | {Share(dated, limit, false):P1} | {Share(dated, limit, true):P1} | {calmDated.Count(s => s >= limit) / (double)calmDated.Length:P2} |"));
        }
    }

    private double Share(int[] scores, int limit, bool hardOnly)
    {
        int all = 0, found = 0;
        for (int q = 0; q < scores.Length; q++)
        {
            if (hardOnly && !queries[q].IsHard) continue;
            all++;
            if (scores[q] >= limit) found++;
        }

        return found / (double)all;
    }
}
