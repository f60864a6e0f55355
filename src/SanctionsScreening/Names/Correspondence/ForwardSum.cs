using System.Numerics;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>Sums the probabilities of all ways in which a Latin word yields a native word (the forward algorithm).</summary>
internal static class ForwardSum
{
    // Rows of the table that one Latin position can reach: itself and four ahead.
    private const int Rows = 5;

    // By outcome, the places of the word that is compared; all 0 between two words.
    [ThreadStatic]
    private static ulong[]? t_places;

    /// <summary>P(native | latin); plain products and sums of doubles in a fixed order, hence the same bits everywhere.</summary>
    public static double Probability(Transducer model, NativeWord native, ReadOnlySpan<byte> latin)
    {
        if (t_places is not { } places || places.Length < model.Outcomes.Length)
            t_places = places = new ulong[model.Outcomes.Length];
        foreach (OutcomePlaces outcome in native.Outcomes)
            places[outcome.Outcome] = outcome.Places;
        double probability = Probability(model, places, native.Length, latin);
        foreach (OutcomePlaces outcome in native.Outcomes)
            places[outcome.Outcome] = 0;
        return probability;
    }

    private static double Probability(Transducer model, ulong[] positions, int length, ReadOnlySpan<byte> latin)
    {
        int width = length + 1;
        Span<double> table = stackalloc double[Rows * (CorrespondenceDefaults.MaxNativeSymbols + 1)];
        table = table[..(Rows * width)];
        table.Clear();
        table[0] = 1;
        Span<int> contexts = stackalloc int[Transducer.MaxDepth];
        Span<double> dropped = stackalloc double[Rows];

        for (int j = 0; ; j++)
        {
            Span<double> row = table.Slice(j % Rows * width, width);
            for (int i = 1; i < row.Length; i++)
                row[i] += row[i - 1] * CorrespondenceDefaults.InsertedNative;
            if (j == latin.Length)
                return row[^1];

            dropped.Clear();
            dropped[1] = CorrespondenceDefaults.DroppedLatin;
            double share = 1;
            for (int depth = model.Contexts(latin, j, contexts) - 1; depth >= 0; depth--)
            {
                int node = contexts[depth];
                foreach (ref readonly TransducerEntry entry in model.Entries.AsSpan(model.FirstEntry[node]..model.FirstEntry[node + 1]))
                {
                    ulong places = positions[entry.Outcome];
                    if (places == 0)
                        continue;
                    double weight = share * entry.Weight;
                    if (entry.Emitted == 0)
                    {
                        dropped[entry.Consumed] += weight;
                        continue;
                    }
                    int reached = ((j + entry.Consumed) % Rows * width) + entry.Emitted;
                    for (; places != 0; places &= places - 1)
                    {
                        int i = BitOperations.TrailingZeroCount(places);
                        table[reached + i] += row[i] * weight;
                    }
                }
                share *= model.BackOff[node];
            }

            Span<double> next = table.Slice((j + 1) % Rows * width, width);
            for (int i = 1; i < row.Length; i++)
                next[i] += row[i - 1] * CorrespondenceDefaults.UnseenSubstitution;
            for (int k = 1; k < Rows; k++)
            {
                if (dropped[k] == 0)
                    continue;
                Span<double> target = table.Slice((j + k) % Rows * width, width);
                for (int i = 0; i < row.Length; i++)
                    target[i] += row[i] * dropped[k];
            }
            row.Clear();
        }
    }
}
