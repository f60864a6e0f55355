using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace SanctionsScreening.Names.Spelling;

/// <summary>Sixteen units whose prices are looked up together in rows of <see cref="SpellingCosts.RowLength"/> bytes.</summary>
internal readonly struct LanePlaces
{
    private readonly Vector256<byte> _low, _high;

    /// <summary>Takes units.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public LanePlaces(Vector128<byte> units)
    {
        // A place in another sixteenth of the row has its highest bit set, which finds 0.
        Vector256<byte> both = Vector256.Create(units, units), beyond = Vector256.Create((byte)0x70);
        _low = Vector256.AddSaturate(both - Vector256.Create(Vector128<byte>.Zero, Vector128.Create((byte)16)), beyond);
        _high = Vector256.AddSaturate(both - Vector256.Create(Vector128.Create((byte)32), Vector128.Create((byte)48)), beyond);
    }

    /// <summary>The price of each unit.</summary>
    /// <param name="row">The first byte of a row.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Vector256<short> Priced(ref byte row)
    {
        Vector256<byte> found = Avx2.Shuffle(Vector256.LoadUnsafe(ref row), _low) | Avx2.Shuffle(Vector256.LoadUnsafe(ref row, 32), _high);
        return Avx2.ConvertToVector256Int16(found.GetLower() | found.GetUpper());
    }
}
