using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>How alike two Latin spellings are: an edit cost over spelling units, in ten-thousandths. Pure, deterministic and without allocation.</summary>
internal static class SpellingSimilarity
{
    /// <summary>Letter for letter the same.</summary>
    public const int Same = 10_000;

    /// <summary>The most that two different spellings reach, so that exact beats inexact.</summary>
    public const int MostInexact = 9_850;

    /// <summary>Consonant exchanges that romanisation explains count double where one word has at most this many letters.</summary>
    private const int ShortWord = 4;

    /// <summary>The cheapest slip of the hand; no other reading of the letters is cheaper.</summary>
    public const int OneSlip = SpellingCosts.Transposition;

    /// <summary>Compares two words: by the units that romanisations exchange, and letter by letter, as slips of the hand are made.</summary>
    /// <param name="a">The one.</param>
    /// <param name="aUnits">Its units.</param>
    /// <param name="b">The other.</param>
    /// <param name="bUnits">Its units.</param>
    /// <param name="least">Results below this may be given as 0.</param>
    /// <returns><see cref="Same"/> for the same letters, else 0 to <see cref="MostInexact"/>.</returns>
    [SkipLocalsInit]
    public static int Compare(ReadOnlySpan<char> a, ReadOnlySpan<byte> aUnits, ReadOnlySpan<char> b, ReadOnlySpan<byte> bUnits, int least)
    {
        if (a.SequenceEqual(b)) return Same;
        int letters = a.Length + b.Length;
        if (letters == 0) return 0;

        int mostCost = MostCost(letters, least);
        bool isShort = IsShort(Math.Min(a.Length, b.Length));
        int cost = Cost(aUnits, bUnits, isShort, mostCost);
        if (cost > OneSlip && (aUnits.Length != a.Length || bUnits.Length != b.Length) && a.Length <= SpellingUnits.MaxUnits && b.Length <= SpellingUnits.MaxUnits)
        {
            Span<byte> aLetters = stackalloc byte[SpellingUnits.MaxUnits], bLetters = stackalloc byte[SpellingUnits.MaxUnits];
            SpellingUnits.Letters(a, aLetters);
            SpellingUnits.Letters(b, bLetters);
            cost = Math.Min(cost, Cost(aLetters[..a.Length], bLetters[..b.Length], isShort, Math.Min(cost, mostCost)));
        }

        cost = Math.Min(cost, SurnameSuffix.Cost(a, b));
        return OfCost(cost, letters, mostCost);
    }

    /// <summary>The cost of a similarity: similarity = 10,000 − 10,000 · cost / mean length, with the cost in hundredths of an edit.</summary>
    public static int MostCost(int letters, int least) => (Same - least) * letters / 200;

    /// <summary>The similarity of two different spellings.</summary>
    /// <param name="cost">What lies between them.</param>
    /// <param name="letters">The letters of both.</param>
    /// <param name="most">Costs above this give 0.</param>
    public static int OfCost(int cost, int letters, int most) => cost > most ? 0 : Math.Clamp(Same - (cost * 200 / letters), 0, MostInexact);

    /// <summary>Whether so few letters are left that exchanges count double.</summary>
    public static bool IsShort(int letters) => letters <= ShortWord;

    /// <summary>The cheapest way from one run of units to the other, in hundredths of an edit, or anything above <paramref name="most"/>.</summary>
    [SkipLocalsInit]
    public static int Cost(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, bool isShort, int most)
    {
        const int width = SpellingUnits.MaxUnits + 1;
        Span<int> rows = stackalloc int[width * 3];
        ref int before = ref rows[0], above = ref rows[width], row = ref rows[2 * width];
        Span<ushort> gaps = stackalloc ushort[SpellingUnits.MaxUnits];
        above = 0;
        for (int j = 0; j < b.Length; j++)
        {
            gaps[j] = (ushort)SpellingCosts.Gap(b[j]);
            Unsafe.Add(ref above, j + 1) = Unsafe.Add(ref above, j) + SpellingCosts.StartGap(b[j]);
        }

        byte last = 0;
        int leastBefore = 0;
        for (int i = 0; i < a.Length; i++)
        {
            byte unit = a[i];
            int gap = SpellingCosts.Gap(unit);
            ReadOnlySpan<byte> exchange = SpellingCosts.ExchangeRow(unit, isShort);
            int diagonal = above, left = diagonal + SpellingCosts.StartGap(unit);
            row = left;
            int least = left;
            byte lastOther = byte.MaxValue;
            for (int j = 0; j < b.Length; j++)
            {
                byte other = b[j];
                int change = exchange[other], drop = gap, insert = gaps[j];
                if (i == 0 && j == 0)
                {
                    change = change * SpellingCosts.StartPercent / 100;
                }
                else if (change != 0 && i == a.Length - 1 && j == b.Length - 1)
                {
                    change = SpellingCosts.AtEnd(unit, other, change);
                }

                if (i == a.Length - 1 && j == b.Length - 1)
                {
                    drop = SpellingCosts.EndGap(unit);
                    insert = SpellingCosts.EndGap(other);
                }

                int up = Unsafe.Add(ref above, j + 1);
                int best = Math.Min(diagonal + change, Math.Min(up + drop, left + insert));
                if (unit == lastOther && i > 0 && last == other && unit != other && SpellingCosts.MaySwap(unit, other)) best = Math.Min(best, Unsafe.Add(ref before, j - 1) + SpellingCosts.Transposition);
                Unsafe.Add(ref row, j + 1) = best;
                least = Math.Min(least, best);
                left = best;
                diagonal = up;
                lastOther = other;
            }

            // Two exchanged neighbours skip a row.
            if (least > most && leastBefore > most) return least;
            leastBefore = least;
            ref int free = ref before;
            before = ref above;
            above = ref row;
            row = ref free;
            last = unit;
        }

        return Unsafe.Add(ref above, b.Length);
    }
}
