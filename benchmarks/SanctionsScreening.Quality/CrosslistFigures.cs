namespace SanctionsScreening.Quality;

/// <summary>Scores of every query and benign person, and the figures read from them.</summary>
internal sealed class CrosslistFigures(List<Crosslist.Query> queries, List<Crosslist.BenignPerson> persons, int[] plain, int[] dated, int[] calm, int[] calmDated, int threshold)
{
    /// <summary>Scores of the right entities, names alone; 0 below the floor.</summary>
    public int[] Plain => plain;

    /// <summary>Best scores of benign persons, names alone.</summary>
    public int[] Calm => calm;

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

    /// <summary>The figures of one half of the cases.</summary>
    public CrosslistFigures Of(CaseHalf half)
    {
        if (half == CaseHalf.Both) return this;
        int[] q = [.. Enumerable.Range(0, queries.Count).Where(i => queries[i].Half == half)], b = [.. Enumerable.Range(0, persons.Count).Where(i => persons[i].Half == half)];
        return new CrosslistFigures([.. q.Select(i => queries[i])], [.. b.Select(i => persons[i])], Picked(plain, q), Picked(dated, q), Picked(calm, b), Picked(calmDated, b), threshold);
    }

    /// <summary>Recall at a threshold with its interval.</summary>
    public Share Found(int limit, bool hardOnly, bool withDates)
    {
        int[] scores = withDates ? dated : plain;
        int[] asked = [.. Enumerable.Range(0, scores.Length).Where(q => !hardOnly || queries[q].IsHard)];
        return new Share(asked.Count(q => scores[q] >= limit), asked.Length);
    }

    /// <summary>Alerts at a threshold with their interval.</summary>
    public Share Alerted(int limit, bool withDates)
    {
        int[] scores = withDates ? calmDated : calm;
        return new Share(scores.Count(s => s >= limit), scores.Length);
    }

    private static int[] Picked(int[] scores, int[] places) => [.. places.Select(p => scores[p])];

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
