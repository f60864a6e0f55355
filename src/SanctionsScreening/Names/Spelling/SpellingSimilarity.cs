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

    /// <summary>The cheapest slip of the hand; no other reading of the letters is cheaper.</summary>
    private const int OneSlip = SpellingCosts.Transposition;

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

        // similarity = 10,000 − 10,000 · cost / mean length; cost is in hundredths of an edit.
        int mostCost = (Same - least) * letters / 200;
        bool isShort = Math.Min(a.Length, b.Length) <= ShortWord;
        int cost = Cost(aUnits, bUnits, isShort, mostCost);
        if (cost > OneSlip && (aUnits.Length != a.Length || bUnits.Length != b.Length) && a.Length <= SpellingUnits.MaxUnits && b.Length <= SpellingUnits.MaxUnits)
        {
            Span<byte> aLetters = stackalloc byte[SpellingUnits.MaxUnits], bLetters = stackalloc byte[SpellingUnits.MaxUnits];
            for (int i = 0; i < a.Length; i++) aLetters[i] = SpellingUnits.Letter(a[i]);
            for (int i = 0; i < b.Length; i++) bLetters[i] = SpellingUnits.Letter(b[i]);
            cost = Math.Min(cost, Cost(aLetters[..a.Length], bLetters[..b.Length], isShort, Math.Min(cost, mostCost)));
        }

        cost = Math.Min(cost, SurnameSuffix.Cost(a, b));
        if (cost > mostCost) return 0;
        return Math.Clamp(Same - (cost * 200 / letters), 0, MostInexact);
    }

    /// <summary>The cheapest way from one run of units to the other, in hundredths of an edit, or anything above <paramref name="most"/>.</summary>
    [SkipLocalsInit]
    private static int Cost(ReadOnlySpan<byte> a, ReadOnlySpan<byte> b, bool isShort, int most)
    {
        const int width = SpellingUnits.MaxUnits + 1;
        Span<int> rows = stackalloc int[width * 3];
        Span<int> before = rows[..width], above = rows.Slice(width, width), row = rows.Slice(2 * width, width);
        above[0] = 0;
        for (int j = 1; j <= b.Length; j++) above[j] = above[j - 1] + SpellingCosts.StartGap(b[j - 1]);
        for (int i = 1; i <= a.Length; i++)
        {
            byte unit = a[i - 1];
            int gap = SpellingCosts.Gap(unit);
            ReadOnlySpan<byte> exchange = SpellingCosts.ExchangeRow(unit);
            int left = above[0] + SpellingCosts.StartGap(unit);
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
                    else if (i == a.Length && j == b.Length) change = SpellingCosts.AtEnd(unit, other, change);
                }

                int best = above[j - 1] + change;
                int drop = above[j] + (j == b.Length && i == a.Length ? SpellingCosts.EndGap(unit) : gap);
                if (drop < best) best = drop;
                int insert = left + (i == a.Length && j == b.Length ? SpellingCosts.EndGap(other) : SpellingCosts.Gap(other));
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
