using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// Which units and letters a spelling holds, and how many letters it has: enough to see, without reading it, that another spelling
/// is far from it. Derived from the letters, so that nobody stores it.
/// </summary>
/// <param name="Units">A bit a unit; the length stands in the highest byte.</param>
/// <param name="Letters">A bit a letter or digit; the highest bits are flags.</param>
internal readonly record struct SpellingSignature(ulong Units, ulong Letters)
{
    private const int LengthShift = 56;

    private const ulong UnitBits = (1UL << LengthShift) - 1;

    private const ulong LetterBits = (1UL << 56) - 1;

    private const ulong DigitBits = ((1UL << 10) - 1) << 26;

    private const ulong GroupedFlag = 1UL << 63, ForeignFlag = 1UL << 62;

    /// <summary>Letters; longer words than 255 have 255.</summary>
    public int Length => (int)(Units >> LengthShift);

    /// <summary>The units alone.</summary>
    public ulong UnitSet => Units & UnitBits;

    /// <summary>The letters alone.</summary>
    public ulong LetterSet => Letters & LetterBits;

    /// <summary>Whether some letter is a digit.</summary>
    public bool HasDigit => (Letters & DigitBits) != 0;

    /// <summary>Whether some unit is more than one letter.</summary>
    public bool IsGrouped => (Letters & GroupedFlag) != 0;

    /// <summary>Whether the spelling reads a word of another script, which other rules compare.</summary>
    public bool IsForeign => (Letters & ForeignFlag) != 0;

    /// <summary>The signature of a spelling.</summary>
    /// <param name="letters">Its folded letters.</param>
    /// <param name="units">Its units.</param>
    /// <param name="isForeign">Whether it reads a word of another script.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static SpellingSignature Of(ReadOnlySpan<char> letters, ReadOnlySpan<byte> units, bool isForeign)
    {
        ulong unitSet = 0, letterSet = 0;
        foreach (byte unit in units) unitSet |= 1UL << unit;
        foreach (char letter in letters) letterSet |= 1UL << SpellingUnits.Letter(letter);
        if (units.Length != letters.Length) letterSet |= GroupedFlag;
        if (isForeign) letterSet |= ForeignFlag;
        return new SpellingSignature(unitSet | ((ulong)Math.Min(letters.Length, byte.MaxValue) << LengthShift), letterSet);
    }
}
