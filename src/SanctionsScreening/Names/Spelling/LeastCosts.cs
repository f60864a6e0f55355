using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// A lower bound on the cost between a run of units and any other that holds a given set of units: each unit of the one is
/// exchanged for one of the other, dropped or kept, and each of these has a least price. Prices at the ends of words and in
/// short words are never lower than these.
/// </summary>
internal sealed class LeastCosts
{
    // Prices at which units are counted; what lies between two of them counts as the lower one.
    private const byte Lowest = 15, Low = 30, High = 50, Highest = 90;

    private static readonly byte[] s_gaps = LaneCosts.Row(SpellingCosts.Gap);

    private static readonly ulong[] s_near = Near();

    private static readonly byte[] s_nearCost = NearCosts();

    // The units that cost so much at least to be absorbed by the run's.
    private ulong _lowest, _low, _high, _highest;

    // Of each unit of the run: itself, the units that are cheaper to exchange it for than to drop it, the least price of that, and that of dropping it.
    private readonly Own[] _own = new Own[SpellingUnits.MaxUnits];
    private int _count;

    /// <summary>Takes a run of units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(ReadOnlySpan<byte> units)
    {
        _count = units.Length;
        for (int i = 0; i < units.Length; i++) _own[i] = new Own(1UL << units[i], s_near[units[i]], s_nearCost[units[i]], s_gaps[units[i]]);

        // What each of the 56 units costs at least to be absorbed by these, all at once.
        ref byte gaps = ref MemoryMarshal.GetArrayDataReference(s_gaps);
        Vector256<byte> low = Vector256.LoadUnsafe(ref gaps), high = Vector256.LoadUnsafe(ref gaps, (nuint)Vector256<byte>.Count);
        foreach (byte unit in units)
        {
            ref byte row = ref MemoryMarshal.GetReference(SpellingCosts.ExchangeRow(unit, isShort: false));
            low = Vector256.Min(low, Vector256.LoadUnsafe(ref row));
            high = Vector256.Min(high, Vector256.LoadUnsafe(ref row, (nuint)Vector256<byte>.Count));
        }

        _lowest = From(Lowest, low, high);
        _low = From(Low, low, high);
        _high = From(High, low, high);
        _highest = From(Highest, low, high);
    }

    /// <summary>Whether the cost to a run that holds exactly these units, each any number of times, may be as low.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MayCost(ulong others, int most)
    {
        int cost = (Lowest * BitOperations.PopCount(others & _lowest)) + ((Low - Lowest) * BitOperations.PopCount(others & _low))
            + ((High - Low) * BitOperations.PopCount(others & _high)) + ((Highest - High) * BitOperations.PopCount(others & _highest));
        if (cost > most) return false;
        cost = 0;
        foreach (ref readonly Own own in _own.AsSpan(0, _count))
        {
            int price = (others & own.Near) != 0 ? own.NearCost : own.Gap;
            cost += (others & own.Unit) != 0 ? 0 : price;
        }

        return cost <= most;
    }

    private static ulong From(byte price, Vector256<byte> low, Vector256<byte> high) =>
        Vector256.GreaterThanOrEqual(low, Vector256.Create(price)).ExtractMostSignificantBits() | ((ulong)Vector256.GreaterThanOrEqual(high, Vector256.Create(price)).ExtractMostSignificantBits() << Vector256<byte>.Count);

    private static ulong[] Near()
    {
        ulong[] near = new ulong[SpellingUnits.Count];
        for (byte unit = 0; unit < near.Length; unit++)
        {
            for (byte other = 0; other < SpellingUnits.Count; other++)
            {
                if (other != unit && SpellingCosts.Exchange(unit, other) < s_gaps[unit]) near[unit] |= 1UL << other;
            }
        }

        return near;
    }

    private static byte[] NearCosts()
    {
        byte[] costs = [.. s_gaps];
        for (byte unit = 0; unit < SpellingUnits.Count; unit++)
        {
            for (byte other = 0; other < SpellingUnits.Count; other++)
            {
                if (other != unit) costs[unit] = (byte)Math.Min(costs[unit], SpellingCosts.Exchange(unit, other));
            }
        }

        return costs;
    }

    private readonly record struct Own(ulong Unit, ulong Near, int NearCost, int Gap);
}
