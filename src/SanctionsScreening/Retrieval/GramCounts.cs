using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using SanctionsScreening.Indexing;

namespace SanctionsScreening.Retrieval;

/// <summary>What the sounds say that listed words share with the spellings of one word of another script. Used by one thread at a time.</summary>
/// <param name="wordCount">Distinct words of the generation.</param>
internal sealed class GramCounts(int wordCount)
{
    /// <summary>Spellings that are counted side by side.</summary>
    public const int MostSpellings = 8;

    /// <summary>
    /// Words that are counted at most, or a share of a large list's: what shares nothing but common sounds with a word is never among its nearest.
    /// Half as many lose one true word in ten thousand.
    /// </summary>
    private const int MostTouched = 1_500, TouchedShare = 20;

    private readonly int _most = Math.Max(MostTouched, wordCount / TouchedShare);

    // Where each listed word stands among those that are counted, from 1; all 0 between two words. The sums stand side by side, a lane a spelling.
    private readonly int[] _places = new int[wordCount];
    private readonly List<int> _touched = new(MostTouched);
    private readonly List<ushort> _scores = new(MostTouched);
    private Vector128<ushort>[] _sums = new Vector128<ushort>[MostTouched];

    private readonly Vector128<ushort>[] _common = new Vector128<ushort>[CommonGrams.Most];
    private ulong _commonBits;

    /// <summary>Whether words that share none of the sounds that were counted may still join those that do.</summary>
    public bool IsOpen => _touched.Count < _most;

    /// <summary>The listed words that share most.</summary>
    public List<int> Words { get; } = new(256);

    /// <summary>Counts a sound that listed words share with some spellings. Rare sounds come first: once enough words share some, others no longer join them.</summary>
    /// <param name="words">The listed words.</param>
    /// <param name="weight">What the sound says, in the lanes of the spellings that hold it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<int> words, Vector128<ushort> weight)
    {
        bool isOpen = IsOpen;
        if (isOpen && _touched.Count + words.Length > _sums.Length) Array.Resize(ref _sums, (_touched.Count + words.Length) * 2);
        int[] places = _places;
        Vector128<ushort>[] sums = _sums;
        foreach (int word in words)
        {
            int place = places[word];
            if (place > 0)
            {
                sums[place - 1] = Vector128.AddSaturate(sums[place - 1], weight);
            }
            else if (isOpen)
            {
                sums[_touched.Count] = weight;
                _touched.Add(word);
                places[word] = _touched.Count;
            }
        }
    }

    /// <summary>Counts a common sound with others like it, for the words that are counted already.</summary>
    /// <param name="bit">Its bit among <see cref="CommonGrams"/>.</param>
    /// <param name="weight">What it says, in the lanes of the spellings that hold it.</param>
    public void AddLater(int bit, Vector128<ushort> weight)
    {
        _common[bit] = weight;
        _commonBits |= 1UL << bit;
    }

    /// <summary>Counts the common sounds that were left for later.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AddCommon(CommonGrams common)
    {
        if (_commonBits == 0) return;
        for (int i = 0; i < _touched.Count; i++)
        {
            ref Vector128<ushort> sum = ref _sums[i];
            for (ulong left = common.HeldBy(_touched[i]) & _commonBits; left != 0; left &= left - 1) sum = Vector128.AddSaturate(sum, _common[BitOperations.TrailingZeroCount(left)]);
        }

        for (; _commonBits != 0; _commonBits &= _commonBits - 1)
        {
            int bit = BitOperations.TrailingZeroCount(_commonBits);
            foreach (int word in common.HeldAgain(bit))
            {
                int place = _places[word];
                if (place > 0) _sums[place - 1] = Vector128.AddSaturate(_sums[place - 1], _common[bit]);
            }
        }
    }

    /// <summary>Keeps the words that share most, each by its best spelling, and forgets all counts.</summary>
    /// <param name="most">How many, and a few more where scores are equal.</param>
    public void KeepBest(int most)
    {
        const int buckets = 512;
        Words.Clear();
        int greatest = 1;
        ReadOnlySpan<int> touched = CollectionsMarshal.AsSpan(_touched);
        CollectionsMarshal.SetCount(_scores, touched.Length);
        Span<ushort> scores = CollectionsMarshal.AsSpan(_scores);
        for (int i = 0; i < touched.Length; i++)
        {
            ushort score = Greatest(_sums[i]);
            _places[touched[i]] = 0;
            scores[i] = score;
            greatest = Math.Max(greatest, score);
        }

        Span<int> histogram = stackalloc int[buckets + 1];
        histogram.Clear();
        float share = (float)buckets / greatest;
        foreach (ushort score in scores)
        {
            // A division of each costs more than one in floating point, which is one off at most.
            int at = (int)(score * share);
            if ((at + 1) * greatest <= score * buckets) at++;
            else if (at * greatest > score * buckets) at--;
            histogram[at]++;
        }

        int bucket = buckets, kept = 0;
        while (bucket > 0 && kept + histogram[bucket] <= most) kept += histogram[bucket--];
        int limit = touched.Length <= most ? 0 : (int)((((long)(bucket + 1) * greatest) + buckets - 1) / buckets);
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] >= limit) Words.Add(touched[i]);
        }

        _touched.Clear();
    }

    private static ushort Greatest(Vector128<ushort> sums)
    {
        if (Sse41.IsSupported) return (ushort)~Sse41.MinHorizontal(~sums).ToScalar();
        Vector128<ushort> greatest = Vector128.Max(sums, Vector128.Shuffle(sums, Vector128.Create((ushort)4, 5, 6, 7, 4, 5, 6, 7)));
        greatest = Vector128.Max(greatest, Vector128.Shuffle(greatest, Vector128.Create((ushort)2, 3, 2, 3, 2, 3, 2, 3)));
        return Math.Max(greatest[0], greatest[1]);
    }
}
