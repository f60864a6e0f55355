using System.Numerics;
using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Which sets of request words cannot reach the score because listed words that differ much are all that some of them are met by.
/// Used by one thread at a time.
/// </summary>
internal sealed class FarWords
{
    /// <summary>Words less alike than this are far.</summary>
    public const int Below = 8_200;

    /// <summary>Far words of one set whose weights are tried; further ones are taken as near.</summary>
    private const int MostTried = 4;

    private static readonly ushort[] s_ternary = Ternary();

    private readonly int[] _similarity = new int[MetWords.Bits], _weight = new int[MetWords.Bits];

    // For each set of words with a near part of it, whether it may reach; 0 is not known yet.
    private readonly byte[] _answers = new byte[s_ternary[^1] * 2 + 1];
    private int _seen;

    /// <summary>Begins a search.</summary>
    public void Begin()
    {
        _answers.AsSpan(0, (s_ternary[_seen] * 2) + 1).Clear();
        _similarity.AsSpan().Clear();
        _weight.AsSpan().Fill(int.MaxValue);
        _seen = 0;
    }

    /// <summary>Takes a far word that request words are met by.</summary>
    /// <param name="bits">The request words.</param>
    /// <param name="similarity">How far it is.</param>
    /// <param name="weight">What it weighs at least.</param>
    public void Add(int bits, int similarity, int weight)
    {
        for (int left = bits; left != 0; left &= left - 1)
        {
            int bit = BitOperations.TrailingZeroCount(left);
            _similarity[bit] = Math.Max(_similarity[bit], similarity);
            _weight[bit] = Math.Min(_weight[bit], weight);
        }
    }

    /// <summary>Whether a name that meets a set of request words, and of them some by near words, can reach the score.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayReach(int all, int near, SearchScratch scratch, in ScoreBounds bounds)
    {
        near &= all;
        if (near == all) return true;
        ref byte answer = ref _answers[s_ternary[all] + s_ternary[near]];
        if (answer == 0)
        {
            answer = (byte)(Reaches(all, near, scratch, bounds) ? 1 : 2);
            _seen |= all;
        }

        return answer == 1;
    }

    /// <summary>
    /// The score rises or falls with what a far word weighs, whatever the others weigh: it is greatest where each weighs the most or the least that it may.
    /// </summary>
    private bool Reaches(int all, int near, SearchScratch scratch, in ScoreBounds bounds)
    {
        Span<int> far = stackalloc int[MostTried];
        int count = 0, matched = 0, information = 0, unmet = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;
            int bits = MetWords.BitsOf(unit);
            if ((bits & all) == 0)
            {
                unmet += scratch.LeastWeights[unit.First];
            }
            else if ((bits & near) != 0 || count == MostTried)
            {
                matched += unit.Weight;
                information += unit.Information;
            }
            else
            {
                far[count++] = u;
                information += bounds.Prices.Informed(unit.Information, _similarity[BitOperations.TrailingZeroCount(bits)], WordLikeness.Transliteration);
            }
        }

        for (int heavy = 0; heavy < 1 << count; heavy++)
        {
            int most = matched;
            long disagreed = 0;
            for (int i = 0; i < count; i++)
            {
                ref readonly RequestUnit unit = ref scratch.Units[far[i]];
                int bit = BitOperations.TrailingZeroCount(MetWords.BitsOf(unit)), similarity = _similarity[bit];
                int weight = (heavy >> i & 1) != 0 ? unit.Weight : Math.Min(unit.Weight, _weight[bit]);
                most += (int)((long)weight * similarity / 10_000);
                disagreed += bounds.Prices.Disagreed(weight, similarity);
            }

            if (bounds.CanReach(most, information, unmet, 0, disagreed)) return true;
        }

        return false;
    }

    /// <summary>For each set, the number whose digits to base 3 are its bits: a set and a part of it are told apart by the sum of theirs.</summary>
    private static ushort[] Ternary()
    {
        ushort[] numbers = new ushort[1 << MetWords.Bits];
        for (int set = 1, power = 1; set < numbers.Length; set++)
        {
            if (BitOperations.IsPow2(set) && set > 1) power *= 3;
            numbers[set] = (ushort)(power + numbers[set ^ (1 << BitOperations.Log2((uint)set))]);
        }

        return numbers;
    }
}
