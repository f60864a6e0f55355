using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>Sums the probabilities of all ways in which a Latin word yields a native word (the forward algorithm).</summary>
internal static class ForwardSum
{
    // Rows of the table that one Latin position can reach: itself and four ahead.
    private const int Rows = 5;

    // What is on its way never grows by more than this: the outcomes of a context add up to 1, and the floors beside them are small.
    private const double MostGain = 2;

    // By outcome, the places of the native word that this thread compared last; it is compared with many Latin ones.
    [ThreadStatic]
    private static ulong[]? t_places;

    [ThreadStatic]
    private static NativeWord? t_native;

    /// <summary>P(native | latin); plain products and sums of doubles in a fixed order, hence the same bits everywhere.</summary>
    /// <param name="model">The probabilities.</param>
    /// <param name="native">The native word.</param>
    /// <param name="latin">The Latin word.</param>
    /// <param name="least">Smaller probabilities may be given as 0; most words are far from each other, which shows after a few letters.</param>
    public static double Probability(Transducer model, NativeWord native, ReadOnlySpan<byte> latin, double least = 0)
    {
        ulong[] places = t_places is { } known && ReferenceEquals(t_native, native) ? known : Place(model, native);
        return Probability(model, places, native.Length, latin, least / MostGain);
    }

    private static ulong[] Place(Transducer model, NativeWord native)
    {
        if (t_native is { } last)
        {
            foreach (OutcomePlaces outcome in last.Outcomes) t_places![outcome.Outcome] = 0;
        }

        t_native = null;
        if (t_places is not { } places || places.Length < model.Outcomes.Length) t_places = places = new ulong[model.Outcomes.Length];
        foreach (OutcomePlaces outcome in native.Outcomes) places[outcome.Outcome] = outcome.Places;
        t_native = native;
        return places;
    }

    [SkipLocalsInit]
    private static double Probability(Transducer model, ulong[] positions, int length, ReadOnlySpan<byte> latin, double least)
    {
        int width = length + 1;
        Span<double> room = stackalloc double[(Rows * (CorrespondenceDefaults.MaxNativeSymbols + 1)) + Vector256<double>.Count];
        room = room[..((Rows * width) + Vector256<double>.Count)];
        room.Clear();
        Span<double> table = room[..(Rows * width)];
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
            if (Sum(room) < least)
                return 0;
        }
    }

    private static double Sum(ReadOnlySpan<double> values)
    {
        Vector256<double> sum = Vector256<double>.Zero;
        foreach (Vector256<double> four in MemoryMarshal.Cast<double, Vector256<double>>(values)) sum += four;
        return Vector256.Sum(sum);
    }
}
