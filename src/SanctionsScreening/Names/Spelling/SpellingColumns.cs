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

    private readonly byte[] _units = new byte[MostUnits];

    // Exchanges of one unit with each of the run's, for words of usual length and for short ones; written when first asked for.
    private readonly byte[] _exchanges = new byte[2 * SpellingUnits.Count * MostUnits];
    private readonly ulong[] _written = new ulong[2];

    // Where the run has each unit, a bit a place.
    private readonly uint[] _places = new uint[SpellingUnits.Count];
    private readonly short[] _starts = new short[MostUnits];
    private readonly short[] _gaps = new short[MostUnits];
    private int _count;

    /// <summary>Whether the machine has vectors, and the run fits in them.</summary>
    public static bool Fits(int units) => Vector128.IsHardwareAccelerated && units is > 0 and <= MostUnits;

    /// <summary>Takes a run that fits.</summary>
    public void Set(ReadOnlySpan<byte> units)
    {
        foreach (byte old in _units.AsSpan(0, _count)) _places[old] = 0;
        _count = units.Length;
        units.CopyTo(_units);
        _written.AsSpan().Clear();
        int start = 0, gap = 0;
        for (int i = 0; i < MostUnits; i++)
        {
            if (i < units.Length)
            {
                start += SpellingCosts.StartGap(units[i]);
                gap += SpellingCosts.Gap(units[i]);
                _places[units[i]] |= 1u << i;
            }

            _starts[i] = (short)start;
            _gaps[i] = (short)gap;
        }
    }

    /// <summary>The cheapest way to another run, in hundredths of an edit, or anything above <paramref name="most"/>.</summary>
    /// <param name="others">The other run, not empty.</param>
    /// <param name="isShort">Whether one of the words is short.</param>
    /// <param name="most">Costs above this are not told apart.</param>
    public int Cost(ReadOnlySpan<byte> others, bool isShort, int most)
    {
        ref short starts = ref MemoryMarshal.GetArrayDataReference(_starts);
        ref short gaps = ref MemoryMarshal.GetArrayDataReference(_gaps);
        Vector128<short> low = Vector128.LoadUnsafe(ref starts), lowGaps = Vector128.LoadUnsafe(ref gaps), lowBefore = low;
        Vector128<short> high = Vector128.LoadUnsafe(ref starts, Lanes), highGaps = Vector128.LoadUnsafe(ref gaps, Lanes), highBefore = high;
        bool isLong = _count > Lanes;
        short top = 0, topBefore = 0;
        Vector128<short> limit = Vector128.Create((short)Math.Min(most, Far));
        uint placesBefore = 0;
        bool wasWithin = true;
        int end = others.Length - 1;
        for (int j = 0; j <= end; j++)
        {
            byte other = others[j];
            short insert = (short)SpellingCosts.Gap(other);
            ref byte exchanges = ref Exchanges(other, isShort);
            uint places = _places[other], swapped = j > 0 && SpellingCosts.MaySwap(other, others[j - 1]) ? placesBefore & (places << 1) & ~places : 0;
            placesBefore = places;
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref exchanges);
            Vector128<short> lowExchange = Vector128.WidenLower(bytes).AsInt16();
            if (j == 0) lowExchange = lowExchange.WithElement(0, (short)(lowExchange[0] * SpellingCosts.StartPercent / 100));
            Vector128<short> lowNext = Vector128.Min(Shift1(low, top) + lowExchange, low + Vector128.Create(insert));
            if ((swapped & 0xFF) != 0) lowNext = Vector128.Min(lowNext, Swap(Shift2(lowBefore, topBefore, Far), swapped));
            short nextTop = (short)(top + SpellingCosts.StartGap(other));
            lowNext = Dropped(lowNext, lowGaps, nextTop);
            bool within = nextTop <= most || Vector128.LessThanOrEqualAny(lowNext, limit);
            if (isLong)
            {
                Vector128<short> highNext = Vector128.Min(Shift1(high, low[Lanes - 1]) + Vector128.WidenUpper(bytes).AsInt16(), high + Vector128.Create(insert));
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
        int change = Unsafe.Add(ref Exchanges(other, isShort), _count - 1);
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

    private ref byte Exchanges(byte other, bool isShort)
    {
        int table = isShort ? 1 : 0, start = ((table * SpellingUnits.Count) + other) * MostUnits;
        if ((_written[table] >> other & 1) == 0) Write(other, isShort, table, start);
        return ref _exchanges[start];
    }

    private void Write(byte other, bool isShort, int table, int start)
    {
        _written[table] |= 1UL << other;
        Span<byte> exchanges = _exchanges.AsSpan(start, MostUnits);
        exchanges.Fill(byte.MaxValue);
        for (int i = 0; i < _count; i++) exchanges[i] = SpellingCosts.ExchangeRow(_units[i], isShort)[other];
    }
}
