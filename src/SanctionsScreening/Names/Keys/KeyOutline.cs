using System.Numerics;
using System.Runtime.CompilerServices;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Names.Keys;

/// <summary>
/// A word's keys in eight bytes: the letters that deletions read, how many of them may be deleted, and a part of the skeleton. Whether two words share a
/// deletion key is then the length of their longest common subsequence, which a few instructions a letter tell, instead of up to 29 keys on either side.
/// </summary>
internal readonly record struct KeyOutline
{
    private const int LetterBits = 6, LetterMask = (1 << LetterBits) - 1;

    private const int LengthShift = MatchKeys.Prefix * LetterBits, DeletionsShift = LengthShift + 3, SkeletonShift = DeletionsShift + 2;

    private const ulong SpecialFlag = 1UL << 63;

    private readonly ulong _bits;

    private KeyOutline(ulong bits) => _bits = bits;

    /// <summary>Letters that deletions read.</summary>
    public int Length => (int)(_bits >> LengthShift) & 7;

    /// <summary>How many of them may be deleted.</summary>
    public int Deletions => (int)(_bits >> DeletionsShift) & 3;

    /// <summary>Whether more than its keys may make a word alike: readings of another script, tables of names and concepts.</summary>
    public bool IsSpecial => (_bits & SpecialFlag) != 0;

    /// <summary>The same outline, marked.</summary>
    public KeyOutline Special() => new(_bits | SpecialFlag);

    /// <summary>The outline of a word.</summary>
    /// <param name="letters">The folded word.</param>
    /// <param name="deletions">0 to 2.</param>
    public static KeyOutline Of(ReadOnlySpan<char> letters, int deletions)
    {
        ReadOnlySpan<char> prefix = letters.Length > MatchKeys.Prefix ? letters[..MatchKeys.Prefix] : letters;
        ulong bits = ((ulong)prefix.Length << LengthShift) | ((ulong)deletions << DeletionsShift);
        for (int i = 0; i < prefix.Length; i++) bits |= (ulong)SpellingUnits.Letter(prefix[i]) << (i * LetterBits);
        return new KeyOutline(bits | ((ulong)(ushort)(MatchKeys.Skeleton(letters) >> 8) << SkeletonShift));
    }

    /// <summary>For each letter the places where the word has it, for <see cref="MayShareKey"/>.</summary>
    /// <param name="places">Room for 64 entries, all 0.</param>
    public void WritePlaces(Span<byte> places)
    {
        for (int i = 0; i < Length; i++) places[Letter(i)] |= (byte)(1 << i);
    }

    /// <summary>
    /// Whether two words share a key: <see langword="false"/> only where they share none. Letters that no table knows count as one letter,
    /// and skeletons are compared in part, so that a few words that share none are let through.
    /// </summary>
    /// <param name="other">The other word.</param>
    /// <param name="places">What <see cref="WritePlaces"/> wrote for this one.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayShareKey(KeyOutline other, ReadOnlySpan<byte> places)
    {
        ulong skeleton = Skeleton;
        if (skeleton != 0 && skeleton == other.Skeleton) return true;
        int needed = Math.Max(Length - Deletions, other.Length - other.Deletions), length = other.Length;
        if (needed > Math.Min(Length, length)) return false;

        // Bits of the rest that are 0 are letters of the common subsequence (H. Hyyrö 2004).
        uint rest = (1u << Length) - 1, all = rest;
        ulong bits = other._bits;
        for (int i = 0; i < length; i++)
        {
            uint same = places[(int)bits & LetterMask];
            bits >>= LetterBits;
            uint common = rest & same;
            rest = (rest + common) | (rest - common);
        }

        return Length - BitOperations.PopCount(rest & all) >= needed;
    }

    private ulong Skeleton => (_bits & ~SpecialFlag) >> SkeletonShift;

    private int Letter(int i) => (int)(_bits >> (i * LetterBits)) & LetterMask;
}
