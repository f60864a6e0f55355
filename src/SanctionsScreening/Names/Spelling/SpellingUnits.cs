using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>
/// Cuts a folded Latin word into the units that romanisations exchange: single letters, and the letter groups that
/// stand for one sound (kh, sh, dzh, ou …). A doubled letter is one unit.
/// </summary>
internal static class SpellingUnits
{
    /// <summary>The longest run of units that is compared; letters beyond it are ignored.</summary>
    public const int MaxUnits = 32;

    /// <summary>Number of distinct units: unit values are below this.</summary>
    public const int Count = 56;

    public const byte Kh = 36, Gh = 37, Sh = 38, Ch = 39, Zh = 40, Th = 41, Dh = 42, Ts = 43, Dj = 44, Ou = 45, Oo = 46, Ee = 47, Shch = 48, Ph = 49, Ks = 50, Ck = 51, Rh = 52, Qu = 53;

    /// <summary>The unit of anything but a letter or digit.</summary>
    public const byte Unknown = 55;

    /// <summary>Letter groups, longest first within a first letter, so that the first that fits is the longest.</summary>
    private static readonly (string Letters, byte Unit)[][] s_groups = GroupsByLetter(
        ("shch", Shch), ("sch", Sh), ("sh", Sh),
        ("tsch", Ch), ("tch", Ch), ("th", Th), ("ts", Ts), ("tz", Ts),
        ("dzh", Dj), ("dsch", Dj), ("dj", Dj), ("dh", Dh), ("dz", Dj),
        ("kh", Kh), ("ks", Ks), ("gh", Gh), ("ch", Ch), ("ck", Ck), ("zh", Zh), ("ph", Ph), ("rh", Rh), ("qu", Qu),
        ("ou", Ou), ("oo", Oo), ("ee", Ee));

    /// <summary>Writes the units of a folded word.</summary>
    /// <param name="word">Letters a–z and digits; anything else counts as one unknown unit.</param>
    /// <param name="units">Room for at least <see cref="MaxUnits"/>.</param>
    /// <returns>How many units were written.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Encode(ReadOnlySpan<char> word, Span<byte> units)
    {
        int count = 0;
        int i = 0;
        while (i < word.Length && count < MaxUnits)
        {
            char c = word[i];
            int length = 1;
            byte unit = Letter(c);
            if ((uint)(c - 'a') < 26)
            {
                foreach ((string letters, byte group) in s_groups[c - 'a'])
                {
                    if (!word[i..].StartsWith(letters, StringComparison.Ordinal)) continue;
                    unit = group;
                    length = letters.Length;
                    break;
                }
            }

            i += length;
            if (length == 1)
            {
                while (i < word.Length && word[i] == c && !char.IsAsciiDigit(c)) i++;
            }

            units[count++] = unit;
        }

        return count;
    }

    /// <summary>Whether a unit is a vowel sound.</summary>
    public static bool IsVowel(byte unit) => unit is 0 or 4 or 8 or 14 or 20 or Ou or Oo or Ee;

    /// <summary>Whether a unit is a digit.</summary>
    public static bool IsDigit(byte unit) => unit is >= 26 and < 36;

    /// <summary>The unit of a single letter or digit.</summary>
    public static byte Letter(char c) => c switch
    {
        >= 'a' and <= 'z' => (byte)(c - 'a'),
        >= '0' and <= '9' => (byte)(26 + c - '0'),
        _ => Unknown,
    };

    /// <summary>Writes a unit for each letter.</summary>
    public static void Letters(ReadOnlySpan<char> word, Span<byte> units)
    {
        for (int i = 0; i < word.Length; i++) units[i] = Letter(word[i]);
    }

    private static (string Letters, byte Unit)[][] GroupsByLetter(params ReadOnlySpan<(string Letters, byte Unit)> groups)
    {
        var byLetter = new List<(string, byte)>[26];
        for (int i = 0; i < 26; i++) byLetter[i] = [];
        foreach ((string letters, byte unit) in groups) byLetter[letters[0] - 'a'].Add((letters, unit));
        var result = new (string, byte)[26][];
        for (int i = 0; i < 26; i++)
        {
            byLetter[i].Sort(static (x, y) => y.Item1.Length.CompareTo(x.Item1.Length));
            result[i] = [.. byLetter[i]];
        }

        return result;
    }
}
