using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Spelling;

/// <summary>How alike two Latin spellings are: an edit cost over spelling units, in ten-thousandths. Pure, deterministic and without allocation.</summary>
internal static class SpellingSimilarity
{
    /// <summary>Letter for letter the same.</summary>
    public const int Same = 10_000;

    /// <summary>The most that two different spellings reach, so that exact beats inexact.</summary>
    public const int MostInexact = 9_850;

    /// <summary>Consonant exchanges that romanisation explains count double in words of at most this many letters: too little is left to recognise.</summary>
    private const int ShortWord = 4;

    /// <summary>Compares two words that are already cut into units.</summary>
    /// <param name="a">Units of the one.</param>
    /// <param name="aLetters">Its letters.</param>
    /// <param name="b">Units of the other.</param>
    /// <param name="bLetters">Its letters.</param>
    /// <param name="least">Results below this may be given as 0.</param>
    /// <returns>0 to <see cref="MostInexact"/>; the caller knows whether the letters are the same.</returns>
    public static int Compare(ReadOnlySpan<byte> a, int aLetters, ReadOnlySpan<byte> b, int bLetters, int least)
    {
        int letters = aLetters + bLetters;
        if (letters == 0) return 0;

        // similarity = 10,000 − 10,000 · cost / mean length; cost is in hundredths of an edit.
        int mostCost = (Same - least) * letters / 200;
        bool isShort = Math.Min(aLetters, bLetters) <= ShortWord;
        int cost = Cost(a, b, isShort, mostCost);
        if (cost > mostCost) return 0;
        int similarity = Same - (cost * 200 / letters);
        return Math.Clamp(similarity, 0, MostInexact);
    }

    /// <summary>The cheapest way from one run of units to the other, in hundredths of an edit, or anything above <paramref name="most"/>.</summary>
    [SkipLocalsInit]
    private static int Cost(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, bool isShort, int most)
    {
        const int width = SpellingUnits.MaxUnits + 1;
        Span<int> rows = stackalloc int[width * 3];
        Span<int> before = rows[..width], above = rows.Slice(width, width), row = rows.Slice(2 * width, width);
        above[0] = 0;
        for (int j = 1; j <= b.Length; j++) above[j] = above[j - 1] + SpellingCosts.Gap(b[j - 1]);
        for (int i = 1; i <= a.Length; i++)
        {
            byte unit = a[i - 1];
            int gap = SpellingCosts.Gap(unit);
            ReadOnlySpan<byte> exchange = SpellingCosts.ExchangeRow(unit);
            int left = above[0] + gap;
            row[0] = left;
            int least = left;
            for (int j = 1; j <= b.Length; j++)
            {
                byte other = b[j - 1];
                int change = exchange[other];
                if (change != 0)
                {
                    if (isShort && change < 90 && !SpellingUnits.IsVowel(unit)) change = Math.Min(change * 2, 100);
                    if (i == 1 && j == 1) change = change * SpellingCosts.StartPercent / 100;
                }

                int best = above[j - 1] + change;
                int drop = above[j] + gap;
                if (drop < best) best = drop;
                int insert = left + SpellingCosts.Gap(other);
                if (insert < best) best = insert;
                if (i > 1 && j > 1 && unit == b[j - 2] && a[i - 2] == other && unit != other)
                {
                    int swap = before[j - 2] + SpellingCosts.Transposition;
                    if (swap < best) best = swap;
                }

                row[j] = best;
                left = best;
                if (best < least) least = best;
            }

            if (least > most) return least;
            Span<int> free = before;
            before = above;
            above = row;
            row = free;
        }

        return above[b.Length];
    }
}
