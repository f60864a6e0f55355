using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// One run of units prepared for the costs to sixteen others at once, each in a lane of its own, so that no branch depends on what they hold. It gives
/// what <see cref="SpellingSimilarity.Cost"/> gives, which <c>SpellingLanesTests</c> holds it to. Reusable; not thread-safe.
/// </summary>
internal sealed class SpellingLanes
{
    /// <summary>Runs that are compared at once.</summary>
    public const int Lanes = 16;

    /// <summary>The longest run that fits, on either side.</summary>
    public const int MostUnits = 16;

    private readonly Unit[] _units = new Unit[MostUnits];
    private int _count;

    // Three columns of the table of costs: the next one, and the two before it.
    private readonly Cell[] _one = new Cell[MostUnits], _two = new Cell[MostUnits], _three = new Cell[MostUnits];

    /// <summary>Whether the machine has vectors, and a run fits in them; digits, whose prices are too high, never do.</summary>
    public static bool Fits(int units) => Avx2.IsSupported && units is > 1 and <= MostUnits;

    /// <summary>Takes a run that fits.</summary>
    public void Set(ReadOnlySpan<byte> units)
    {
        _count = units.Length;
        int start = 0;
        for (int i = 0; i < units.Length; i++)
        {
            start += SpellingCosts.StartGap(units[i]);
            _units[i] = new Unit { Own = Vector128.Create(units[i]), Gap = Vector256.Create((short)SpellingCosts.Gap(units[i])), Start = Vector256.Create((short)start), Value = units[i] };
        }
    }

    /// <summary>The cheapest way to each of sixteen other runs, in hundredths of an edit.</summary>
    /// <param name="others">The first units of all runs, then the second ones, and so on.</param>
    /// <param name="lengths">Units of each run, 1 to <see cref="MostUnits"/>; 0 where a lane is free, which costs <see cref="short.MaxValue"/>.</param>
    /// <param name="longest">The most of these.</param>
    /// <param name="isShort">Whether one word of each pair is short.</param>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Vector256<short> Cost(ReadOnlySpan<Vector128<byte>> others, Vector256<short> lengths, int longest, bool isShort)
    {
        Vector256<short> top = default, topBefore = default, costs = Vector256.Create(short.MaxValue);
        ref Unit units = ref MemoryMarshal.GetArrayDataReference(_units);
        ref Cell before = ref MemoryMarshal.GetArrayDataReference(_one), last = ref MemoryMarshal.GetArrayDataReference(_two), next = ref MemoryMarshal.GetArrayDataReference(_three);
        ref byte exchanges = ref LaneCosts.Exchanges(isShort);
        int count = _count;
        for (int i = 0; i < count; i++) Unsafe.Add(ref last, i) = new Cell { Cost = Unsafe.Add(ref units, i).Start };
        for (int j = 0; j < longest; j++)
        {
            Vector128<byte> other = others[j], sameAbove = default;
            LanePlaces places = new(other);
            Vector256<short> insert = places.Priced(ref LaneCosts.Gaps), topNext = top + places.Priced(ref LaneCosts.StartGaps), diagonal = top, above = topNext;
            int swapped = count;
            for (int i = 0; i < count; i++)
            {
                ref readonly Unit unit = ref Unsafe.Add(ref units, i);
                ref readonly Cell left = ref Unsafe.Add(ref last, i);
                ref byte row = ref Unsafe.Add(ref i + j == 0 ? ref LaneCosts.StartExchanges(isShort) : ref exchanges, unit.Value * SpellingCosts.RowLength);
                above = Vector256.Min(Vector256.Min(diagonal + places.Priced(ref row), above + unit.Gap), left.Cost + insert);
                Vector128<byte> same = Vector128.Equals(other, unit.Own);
                if (Vector128.AndNot(left.Same & sameAbove, same) != default && swapped == count) swapped = i;
                ref Cell cell = ref Unsafe.Add(ref next, i);
                cell.Cost = above;
                cell.Same = same;
                diagonal = left.Cost;
                sameAbove = same;
            }

            for (int i = swapped; i < count; i++)
            {
                ref readonly Unit unit = ref Unsafe.Add(ref units, i);
                Vector256<short> exchange = places.Priced(ref Unsafe.Add(ref exchanges, unit.Value * SpellingCosts.RowLength));
                Vector256<short> best = Vector256.Min(Vector256.Min(Unsafe.Add(ref last, i - 1).Cost + exchange, Unsafe.Add(ref next, i - 1).Cost + unit.Gap), Unsafe.Add(ref last, i).Cost + insert);
                Unsafe.Add(ref next, i).Cost = Vector256.Min(best, Swapped(ref last, ref next, i, i == 1 ? topBefore : Unsafe.Add(ref before, i - 2).Cost));
            }

            Vector256<short> ends = Vector256.Equals(lengths, Vector256.Create((short)(j + 1)));
            if (ends != default)
            {
                int end = count - 1;
                ref readonly Unit unit = ref Unsafe.Add(ref units, end);
                Vector256<short> final = Vector256.Min(
                    Vector256.Min(Unsafe.Add(ref last, end - 1).Cost + places.Priced(ref LaneCosts.EndExchanges(unit.Value, isShort)), Unsafe.Add(ref next, end - 1).Cost + Vector256.Create((short)SpellingCosts.EndGap(unit.Value))),
                    Unsafe.Add(ref last, end).Cost + places.Priced(ref LaneCosts.EndGaps));
                if (swapped < count) final = Vector256.Min(final, Swapped(ref last, ref next, end, end == 1 ? topBefore : Unsafe.Add(ref before, end - 2).Cost));
                costs = Vector256.ConditionalSelect(ends, final, costs);
            }

            topBefore = top;
            top = topNext;
            ref Cell free = ref before;
            before = ref last;
            last = ref next;
            next = ref free;
        }

        return costs;
    }

    /// <summary>What a place costs where the two units up to it are exchanged; much elsewhere.</summary>
    /// <param name="last">The column before.</param>
    /// <param name="next">The column.</param>
    /// <param name="i">The place.</param>
    /// <param name="twoBefore">The costs two places before in the column before the last.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<short> Swapped(ref Cell last, ref Cell next, int i, Vector256<short> twoBefore)
    {
        Vector128<byte> here = Vector128.AndNot(Unsafe.Add(ref last, i).Same & Unsafe.Add(ref next, i - 1).Same, Unsafe.Add(ref next, i).Same);
        return Vector256.ConditionalSelect(Avx2.ConvertToVector256Int16(here.AsSByte()), twoBefore + Vector256.Create((short)SpellingCosts.Transposition), Vector256.Create(short.MaxValue));
    }

    /// <summary>A unit of the run.</summary>
    private struct Unit
    {
        /// <summary>What dropping it costs, and dropping all up to it at the start.</summary>
        public Vector256<short> Gap, Start;

        /// <summary>Itself, in every lane.</summary>
        public Vector128<byte> Own;

        /// <summary>Itself.</summary>
        public byte Value;
    }

    /// <summary>A place in a column of the table of costs.</summary>
    private struct Cell
    {
        /// <summary>The cheapest way up to it.</summary>
        public Vector256<short> Cost;

        /// <summary>Where both units are the same.</summary>
        public Vector128<byte> Same;
    }
}
