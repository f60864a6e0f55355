using System.Runtime.CompilerServices;
using SanctionsScreening.Names.Spelling;

namespace SanctionsScreening.Names.Keys;

/// <summary>
/// The keys under which a word is found: what is left of its first letters after up to two deletions, and its consonant skeleton.
/// Two words within k edits share a k-deletion key (symmetric deletion, W. Garbe 2012; with a prefix as here it still holds,
/// because letters whose partners lie beyond the prefix are at most as many as the edits).
/// </summary>
internal static class MatchKeys
{
    /// <summary>Letters of a word that deletion keys read.</summary>
    public const int Prefix = 7;

    /// <summary>Room that always suffices for the keys of one word: 1 + 7 + 21 deletions and the skeleton.</summary>
    public const int MaxKeys = 1 + Prefix + (Prefix * (Prefix - 1) / 2) + 2;

    /// <summary>Edits that any word may carry.</summary>
    public const int MostEdits = 2;

    /// <summary>Edits that a word may carry and still be found: 0 for two letters or fewer, 1 for three to five, 2 from six on.</summary>
    public static int Edits(int letters) => letters <= 2 ? 0 : letters <= 5 ? 1 : 2;

    /// <summary>Writes the keys of a folded word, without duplicates.</summary>
    /// <param name="word">The word.</param>
    /// <param name="deletions">0 to 2.</param>
    /// <param name="withSkeleton">Whether to add the skeleton key.</param>
    /// <param name="keys">Room for <see cref="MaxKeys"/>.</param>
    /// <returns>How many keys were written.</returns>
    [SkipLocalsInit, MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Write(ReadOnlySpan<char> word, int deletions, bool withSkeleton, Span<uint> keys)
    {
        ReadOnlySpan<char> prefix = word.Length > Prefix ? word[..Prefix] : word;
        int count = 0;
        Add(keys, ref count, Hash(prefix, -1, -1));
        if (deletions >= 1 && prefix.Length > 1)
        {
            for (int i = 0; i < prefix.Length; i++)
            {
                Add(keys, ref count, Hash(prefix, i, -1));
                if (deletions < 2 || prefix.Length <= 2) continue;
                for (int j = i + 1; j < prefix.Length; j++) Add(keys, ref count, Hash(prefix, i, j));
            }
        }

        if (withSkeleton)
        {
            uint skeleton = Skeleton(word);
            if (skeleton != 0) Add(keys, ref count, skeleton);
        }

        return count;
    }

    /// <summary>A key of all letters of a word, for tables that know whole words.</summary>
    public static uint Whole(ReadOnlySpan<char> word) => Hash(word, -1, -1);

    /// <summary>The key of a word's consonants, with sounds that romanisations confuse taken as one; 0 where too few consonants are left to say anything.</summary>
    [SkipLocalsInit]
    public static uint Skeleton(ReadOnlySpan<char> word)
    {
        Span<byte> units = stackalloc byte[SpellingUnits.MaxUnits];
        int count = SpellingUnits.Encode(word, units);
        uint hash = 0x9E3779B9;
        int kept = 0;
        byte last = 0;
        for (int i = 0; i < count; i++)
        {
            byte consonant = SoundClass(units[i]);
            if (consonant == 0 || consonant == last) continue;
            last = consonant;
            hash = (hash ^ consonant) * 16777619;
            kept++;
        }

        // Two consonants with few letters around them are shared by too many words; such words are found by deletions.
        if (kept < 2 || (kept == 2 && word.Length > 6)) return kept < 2 ? 0 : hash | 1;
        if (kept == 2) hash = (hash ^ (SpellingUnits.IsVowel(units[0]) ? 77u : 78u)) * 16777619;
        return hash | 1;
    }

    /// <summary>The class of sounds that a unit belongs to; 0 for vowels and glides.</summary>
    public static byte SoundClass(byte unit) => unit switch
    {
        'b' - 'a' or 'p' - 'a' or 'f' - 'a' or 'v' - 'a' or SpellingUnits.Ph => 1,
        'c' - 'a' or 'k' - 'a' or 'q' - 'a' or 'g' - 'a' or SpellingUnits.Kh or SpellingUnits.Gh or SpellingUnits.Ck or SpellingUnits.Qu => 2,
        's' - 'a' or 'z' - 'a' or SpellingUnits.Sh or SpellingUnits.Ts or SpellingUnits.Ch or SpellingUnits.Zh or SpellingUnits.Shch or SpellingUnits.Dj or 'j' - 'a' => 3,
        'x' - 'a' or SpellingUnits.Ks => 4,
        'd' - 'a' or 't' - 'a' or SpellingUnits.Th or SpellingUnits.Dh => 5,
        'l' - 'a' => 6,
        'r' - 'a' or SpellingUnits.Rh => 7,
        'm' - 'a' => 8,
        'n' - 'a' => 9,
        >= 26 and < 36 => (byte)(20 + unit),
        _ => 0,
    };

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Add(Span<uint> keys, ref int count, uint key)
    {
        if (!keys[..count].Contains(key)) keys[count++] = key;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static uint Hash(ReadOnlySpan<char> word, int without, int alsoWithout)
    {
        uint hash = 2166136261;
        for (int i = 0; i < word.Length; i++)
        {
            if (i == without || i == alsoWithout) continue;
            hash = (hash ^ word[i]) * 16777619;
        }

        // Finalised (Murmur3), because the table that holds the keys uses the low bits.
        hash ^= hash >> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >> 13;
        hash *= 0xC2B2AE35;
        hash ^= hash >> 16;
        return hash & ~1u;
    }
}
