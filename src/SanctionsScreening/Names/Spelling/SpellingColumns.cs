using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// One run of units prepared for the costs to many others, a whole column of the table of costs at a time. It gives what
/// <see cref="SpellingSimilarity.Cost"/> gives, which <c>SpellingColumnsTests</c> holds it to. Reusable; not thread-safe.
/// </summary>
internal sealed class SpellingColumns
{
    /// <summary>The longest run that fits; longer ones are left to the scalar way.</summary>
    public const int MostUnits = 2 * Lanes;

    private const int Lanes = 8;

    private const short Far = short.MaxValue / 2;

    // Rows for words of usual length, then those for short ones; as many as a unit's six bits tell apart.
    private const int Rows = 64;

    private readonly byte[] _units = new byte[MostUnits];

    // What each other unit costs, written when it is first asked for; rows of earlier runs are told by their stamp.
    private readonly Row[] _rows = new Row[2 * Rows];
    private int _stamp;

    private readonly short[] _starts = new short[MostUnits];
    private readonly short[] _gaps = new short[MostUnits];
    private int _count;

    /// <summary>Whether the machine has vectors, and the run fits in them.</summary>
    public static bool Fits(int units) => Vector128.IsHardwareAccelerated && units is > 0 and <= MostUnits;

    /// <summary>Takes a run that fits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(ReadOnlySpan<byte> units)
    {
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_rows);
            _stamp = 1;
        }

        _count = units.Length;
        _units.AsSpan().Fill(byte.MaxValue);
        units.CopyTo(_units);
        int start = 0, gap = 0;
        for (int i = 0; i < MostUnits; i++)
        {
            if (i < units.Length)
            {
                start += SpellingCosts.StartGap(units[i]);
                gap += SpellingCosts.Gap(units[i]);
            }

            _starts[i] = (short)start;
            _gaps[i] = (short)gap;
        }
    }

    /// <summary>The cheapest way to another run, in hundredths of an edit, or anything above <paramref name="most"/>.</summary>
    /// <param name="others">The other run, not empty.</param>
    /// <param name="isShort">Whether one of the words is short.</param>
    /// <param name="most">Costs above this are not told apart.</param>
    public int Cost(ReadOnlySpan<byte> others, bool isShort, int most) =>
        _count <= Lanes ? Cost<OneVector>(others, isShort, most) : Cost<TwoVectors>(others, isShort, most);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Cost<TRun>(ReadOnlySpan<byte> others, bool isShort, int most)
        where TRun : struct
    {
        bool isLong = typeof(TRun) == typeof(TwoVectors);
        ref Row rows = ref _rows[isShort ? Rows : 0];
        ref short starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref short gaps = ref MemoryMarshal.GetArrayDataReference(_gaps);
        Vector128<short> low = Vector128.LoadUnsafe(ref starts), lowGaps = Vector128.LoadUnsafe(ref gaps), lowBefore = low;
        Vector128<short> high = Vector128.LoadUnsafe(ref starts, Lanes), highGaps = Vector128.LoadUnsafe(ref gaps, Lanes), highBefore = high;
        short top = 0, topBefore = 0;
        Vector128<short> limit = Vector128.Create((short)Math.Min(most, Far));
        uint placesBefore = 0;
        bool wasWithin = true;
        int end = others.Length - 1, stamp = _stamp;
        for (int j = 0; j <= end; j++)
        {
            ref Row row = ref Unsafe.Add(ref rows, others[j] & (Rows - 1));
            if (row.Stamp != stamp) Write(ref row, others[j], isShort);
            uint places = row.Places, swapped = placesBefore & (places << 1) & ~places;
            placesBefore = places;
            Vector128<byte> bytes = row.Exchanges;
            Vector128<short> lowExchange = Vector128.WidenLower(bytes).AsInt16(), insert = Vector128.Create(row.Gap);
            if (j == 0) lowExchange = lowExchange.WithElement(0, row.StartExchange);
            Vector128<short> lowNext = Vector128.Min(Shift1(low, top) + lowExchange, low + insert);
            if ((swapped & 0xFF) != 0) lowNext = Vector128.Min(lowNext, Swap(Shift2(lowBefore, topBefore, Far), swapped));
            short nextTop = (short)(top + row.StartGap);
            lowNext = Dropped(lowNext, lowGaps, nextTop);
            bool within = nextTop <= most || Vector128.LessThanOrEqualAny(lowNext, limit);
            if (isLong)
            {
                Vector128<short> highNext = Vector128.Min(Shift1(high, low[Lanes - 1]) + Vector128.WidenUpper(bytes).AsInt16(), high + insert);
                if (swapped >> Lanes != 0) highNext = Vector128.Min(highNext, Swap(Shift2(highBefore, lowBefore[Lanes - 1], lowBefore[Lanes - 2]), swapped >> Lanes));
                highNext = Dropped(highNext, highGaps, (short)(lowNext[Lanes - 1] - lowGaps[Lanes - 1]));
                within |= Vector128.LessThanOrEqualAny(highNext, limit);
                if (j == end) return Last(others, isShort, At(low, high, top, _count - 2), At(low, high, top, _count - 1), At(lowNext, highNext, nextTop, _count - 2), swapped, At(lowBefore, highBefore, topBefore, _count - 3));
                highBefore = high;
                high = highNext;
            }
            else if (j == end)
            {
                return Last(others, isShort, At(low, high, top, _count - 2), At(low, high, top, _count - 1), At(lowNext, high, nextTop, _count - 2), swapped, At(lowBefore, high, topBefore, _count - 3));
            }

            // Two exchanged neighbours skip a column.
            if (!within && !wasWithin) return most + 1;
            wasWithin = within;
            lowBefore = low;
            topBefore = top;
            low = lowNext;
            top = nextTop;
        }

        return low[0];
    }

    /// <summary>The last units of both have prices of their own.</summary>
    private int Last(ReadOnlySpan<byte> others, bool isShort, int diagonal, int left, int above, uint swapped, int twoBefore)
    {
        byte unit = _units[_count - 1], other = others[^1];
        int change = _rows[(isShort ? Rows : 0) + other].Exchanges[_count - 1];
        if (_count == 1 && others.Length == 1) change = change * SpellingCosts.StartPercent / 100;
        else if (change != 0) change = SpellingCosts.AtEnd(unit, other, change);
        int best = Math.Min(diagonal + change, Math.Min(above + SpellingCosts.EndGap(unit), left + SpellingCosts.EndGap(other)));
        return (swapped >> (_count - 1) & 1) != 0 ? Math.Min(best, twoBefore + SpellingCosts.Transposition) : best;
    }

    private static int At(Vector128<short> low, Vector128<short> high, short top, int place) => place < 0 ? top : place < Lanes ? low[place] : high[place - Lanes];

    /// <summary>The least of each cost and of dropping units after a lower place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Dropped(Vector128<short> costs, Vector128<short> gaps, short top)
    {
        Vector128<short> least = costs - gaps;
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(-1, 0, 1, 2, 3, 4, 5, 6)) | Vector128.Create(short.MaxValue, 0, 0, 0, 0, 0, 0, 0));
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(-1, -1, 0, 1, 2, 3, 4, 5)) | Vector128.Create(short.MaxValue, short.MaxValue, 0, 0, 0, 0, 0, 0));
        least = Vector128.Min(least, Vector128.Shuffle(least, Vector128.Create(-1, -1, -1, -1, 0, 1, 2, 3)) | Vector128.Create(short.MaxValue, short.MaxValue, short.MaxValue, short.MaxValue, 0, 0, 0, 0));
        return Vector128.Min(least, Vector128.Create(top)) + gaps;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Shift1(Vector128<short> costs, short first) => Vector128.Shuffle(costs, Vector128.Create(-1, 0, 1, 2, 3, 4, 5, 6)) | Vector128.CreateScalar(first);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Shift2(Vector128<short> costs, short second, short first) => Vector128.Shuffle(costs, Vector128.Create(-1, -1, 0, 1, 2, 3, 4, 5)) | Vector128.Create(first, second, 0, 0, 0, 0, 0, 0);

    /// <summary>What exchanging two neighbours costs at the places where they are exchanged; much at the others.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<short> Swap(Vector128<short> costs, uint places)
    {
        Vector128<short> bits = Vector128.Create((short)1, 2, 4, 8, 16, 32, 64, 128);
        Vector128<short> here = Vector128.Equals(Vector128.Create((short)(places & 0xFF)) & bits, bits);
        return Vector128.ConditionalSelect(here, costs + Vector128.Create((short)SpellingCosts.Transposition), Vector128.Create(Far));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Write(ref Row row, byte other, bool isShort)
    {
        Vector128<byte> units = Vector128.LoadUnsafe(ref _units[0]), exchanges = Vector128.LessThanOrEqual(Vector128.Create((byte)_count), Vector128<byte>.Indices);
        ref byte costs = ref MemoryMarshal.GetReference(SpellingCosts.ExchangesFor(other, isShort));

        // Units of other sixteenths find nothing.
        for (int start = 0; start < SpellingUnits.Count; start += Vector128<byte>.Count)
            exchanges |= Vector128.Shuffle(Vector128.LoadUnsafe(ref costs, (nuint)start), units - Vector128.Create((byte)start));
        row.Exchanges = exchanges;
        row.Places = SpellingCosts.MaySwap(other, other) ? Vector128.Equals(units, Vector128.Create(other)).ExtractMostSignificantBits() : 0;
        row.StartExchange = (short)(exchanges[0] * SpellingCosts.StartPercent / 100);
        row.Gap = (short)SpellingCosts.Gap(other);
        row.StartGap = (short)SpellingCosts.StartGap(other);
        row.Stamp = _stamp;
    }

    /// <summary>What one unit of the others costs.</summary>
    private struct Row
    {
        /// <summary>Exchanging it for each of the run's.</summary>
        public Vector128<byte> Exchanges;

        /// <summary>Where the run has it, a bit a place; nowhere where it never changes places with a neighbour.</summary>
        public uint Places;

        /// <summary>Inserting it.</summary>
        public short Gap;

        /// <summary>Beginning with it.</summary>
        public short StartGap;

        /// <summary>Exchanging it for the run's first, at the start.</summary>
        public short StartExchange;

        /// <summary>The run that it was written for.</summary>
        public int Stamp;
    }

    /// <summary>A run of at most <see cref="Lanes"/> units.</summary>
    private readonly struct OneVector;

    /// <summary>A longer run.</summary>
    private readonly struct TwoVectors;
}
