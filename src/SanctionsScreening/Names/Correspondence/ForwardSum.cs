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

    // What this thread's last native word leaves of the model; it is compared with many Latin ones.
    [ThreadStatic]
    private static WordTransducer? t_word;

    /// <summary>P(native | latin); plain products and sums of doubles in a fixed order, hence the same bits everywhere.</summary>
    /// <param name="model">The probabilities.</param>
    /// <param name="native">The native word.</param>
    /// <param name="latin">The Latin word.</param>
    /// <param name="least">Smaller probabilities may be given as 0; most words are far from each other, which shows after a few letters.</param>
    public static double Probability(Transducer model, NativeWord native, ReadOnlySpan<byte> latin, double least = 0)
    {
        WordTransducer word = t_word ??= new WordTransducer();
        word.Set(model, native);
        return Probability(model, word, native.Length, latin, least / MostGain);
    }

    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Probability(Transducer model, WordTransducer native, int length, ReadOnlySpan<byte> latin, double least)
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
            foreach (ref readonly PlacedEntry entry in native.Of(contexts[..model.Contexts(latin, j, contexts)]))
            {
                if (entry.Emitted == 0)
                {
                    dropped[entry.Consumed] += entry.Weight;
                    continue;
                }
                int reached = ((j + entry.Consumed) % Rows * width) + entry.Emitted;
                for (ulong places = entry.Places; places != 0; places &= places - 1)
                {
                    int i = BitOperations.TrailingZeroCount(places);
                    table[reached + i] += row[i] * entry.Weight;
                }
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

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Sum(ReadOnlySpan<double> values)
    {
        Vector256<double> sum = Vector256<double>.Zero;
        foreach (Vector256<double> four in MemoryMarshal.Cast<double, Vector256<double>>(values)) sum += four;
        return Vector256.Sum(sum);
    }
}
