using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Which words of a request a listed word may meet, by the listed word's mark, and which sets of them can reach the score: what a search
/// asks of every name of a similar word. Words that have one mark are taken together, so that more may seem to meet and never fewer.
/// Used by one thread at a time.
/// </summary>
internal sealed class MetWords
{
    /// <summary>Words of a request at most; those of a longer one are asked of <see cref="LongMetWords"/>.</summary>
    internal const int Bits = 8;

    private const int Unknown = -2, Never = -1;

    /// <summary>The most that the words of a name weigh, and steps by which a limit on it is searched for.</summary>
    private const int MostWeight = 1 << 16, Step = 64;

    private readonly MarkTable<Met> _met = new();

    // For each set of request words and number of initials, the most that the name's other words may weigh where these are all that is met.
    private readonly int[] _mostUnmet = new int[(NamePosting.MostInitials + 1) << Bits];
    private readonly FarWords _far = new();

    /// <summary>Begins a search.</summary>
    public void Begin()
    {
        _met.Clear();
        _met.At(NamePosting.Anything) = new Met { All = byte.MaxValue, Near = byte.MaxValue, Weight = ushort.MaxValue };
        _mostUnmet.AsSpan().Fill(Unknown);
        _far.Begin();
    }

    /// <summary>Marks a listed word as one that a unit may meet.</summary>
    /// <param name="similar">The word.</param>
    /// <param name="range">What it weighs.</param>
    /// <param name="unit">The unit.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Mark(SimilarWord similar, in WordRange range, in RequestUnit unit)
    {
        ref Met met = ref _met.At(NamePosting.MarkOf(similar.Word));
        byte bits = (byte)BitsOf(unit);
        met.All |= bits;
        met.Weight = Math.Max(met.Weight, range.MostWeight);
        if (similar.Similarity >= FarWords.Below) met.Near |= bits;
        else _far.Add(bits, similar.Similarity, unit.Span == 1 ? range.LeastWeight : 0);
    }

    /// <summary>The request words that a listed word may meet.</summary>
    public MetSet Of(int word)
    {
        _met.TryGet(NamePosting.MarkOf(word), out Met met);
        return new MetSet(met.All, met.Near);
    }

    /// <summary>Whether a name that meets these words through one listed word, and others through its other words, can reach the score.</summary>
    /// <param name="met">What the listed word meets.</param>
    /// <param name="posting">The name's entry under it.</param>
    /// <param name="scratch">The search.</param>
    /// <param name="bounds">The score to reach.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayReach(MetSet met, in NamePosting posting, SearchScratch scratch, in ScoreBounds bounds)
    {
        int all = met.All, near = met.Near, weight = 0;
        if (_met.KnowsAny(posting))
        {
            foreach (ushort mark in posting.OtherMarks)
            {
                if (!_met.TryGet(mark, out Met other)) continue;
                all |= other.All;
                near |= other.Near;
                weight += other.Weight;
            }
        }

        ref int most = ref _mostUnmet[(posting.Initials << Bits) | all];
        if (most == Unknown) most = MostUnmet(all, posting.Initials, scratch, bounds);
        if (posting.Others > most && (most < 0 || posting.Others - weight > most)) return false;
        return posting.Initials + scratch.InitialCount > 0 || _far.MayReach(all, near, scratch, bounds);
    }

    /// <summary>Every word that is met is taken as met letter for letter, and every initial and cut word, of either side, as one that meets a word beside them.</summary>
    private static int MostUnmet(int met, int initials, SearchScratch scratch, in ScoreBounds bounds)
    {
        (int matched, int information) = scratch.InitialsBring(initials, bounds.Prices);
        int unmet = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;
            if ((BitsOf(unit) & met) != 0)
            {
                matched += unit.Weight;
                information += unit.Information;
            }
            else
            {
                unmet += scratch.LeastWeights[unit.First];
            }
        }

        unmet = Math.Max(0, unmet - (initials * WordWeights.Most));
        if (!bounds.CanReach(matched, information, unmet, 0)) return Never;
        int low = 0, high = MostWeight;
        while (high - low > Step)
        {
            int middle = (low + high) / 2;
            if (bounds.CanReach(matched, information, unmet, middle)) low = middle;
            else high = middle;
        }

        return high + (scratch.InitialCount * WordWeights.Most);
    }

    internal static int BitsOf(in RequestUnit unit) => (unit.Span == 2 ? 3 : 1) << unit.First;

    /// <summary>The request words that the listed words of a mark may meet, those of them that they meet nearly, and what they weigh at most.</summary>
    private struct Met
    {
        public byte All;
        public byte Near;
        public ushort Weight;
    }
}
