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

    private readonly byte[] _met = new byte[NamePosting.Marks];
    private readonly List<ushort> _marked = new(256);

    // For each set of request words and number of initials, the most that the name's other words may weigh where these are all that is met.
    private readonly int[] _mostUnmet = new int[(NamePosting.MostInitials + 1) << Bits];

    // What the listed words of a mark weigh at most.
    private readonly ushort[] _weights = new ushort[NamePosting.Marks];

    private readonly byte[] _near = new byte[NamePosting.Marks];
    private readonly FarWords _far = new();

    /// <summary>Begins a search.</summary>
    public void Begin()
    {
        foreach (ushort mark in _marked)
        {
            _met[mark] = _near[mark] = 0;
            _weights[mark] = 0;
        }

        _marked.Clear();
        _met[NamePosting.Anything] = _near[NamePosting.Anything] = byte.MaxValue;
        _weights[NamePosting.Anything] = ushort.MaxValue;
        _mostUnmet.AsSpan().Fill(Unknown);
        _far.Begin();
    }

    /// <summary>Marks a listed word as one that a unit may meet.</summary>
    /// <param name="similar">The word.</param>
    /// <param name="range">What it weighs.</param>
    /// <param name="unit">The unit.</param>
    public void Mark(SimilarWord similar, in WordRange range, in RequestUnit unit)
    {
        ushort mark = NamePosting.MarkOf(similar.Word);
        if (_met[mark] == 0) _marked.Add(mark);
        byte bits = (byte)BitsOf(unit);
        _met[mark] |= bits;
        _weights[mark] = Math.Max(_weights[mark], range.MostWeight);
        if (similar.Similarity >= FarWords.Below) _near[mark] |= bits;
        else _far.Add(bits, similar.Similarity, unit.Span == 1 ? range.LeastWeight : 0);
    }

    /// <summary>The request words that a listed word may meet.</summary>
    public MetSet Of(int word)
    {
        ushort mark = NamePosting.MarkOf(word);
        return new MetSet(_met[mark], _near[mark]);
    }

    /// <summary>Whether a name that meets these words through one listed word, and others through its other words, can reach the score.</summary>
    /// <param name="met">What the listed word meets.</param>
    /// <param name="posting">The name's entry under it.</param>
    /// <param name="scratch">The search.</param>
    /// <param name="bounds">The score to reach.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayReach(MetSet met, in NamePosting posting, SearchScratch scratch, in ScoreBounds bounds)
    {
        int others = posting.Met(ref _met[0]), all = met.All | others;
        ref int most = ref _mostUnmet[(posting.Initials << Bits) | all];
        if (most == Unknown) most = MostUnmet(all, posting.Initials, scratch, bounds);
        if (posting.Others > most && (most < 0 || posting.Others - (others == 0 ? 0 : posting.Sum(ref _weights[0])) > most)) return false;
        return posting.Initials + scratch.InitialCount > 0 || _far.MayReach(all, met.Near | posting.Met(ref _near[0]), scratch, bounds);
    }

    /// <summary>Every word that is met is taken as met letter for letter, and every initial and cut word, of either side, as one that meets a word beside them.</summary>
    private static int MostUnmet(int met, int initials, SearchScratch scratch, in ScoreBounds bounds)
    {
        int all = initials + scratch.InitialCount, matched = all * bounds.Prices.InitialWeight, information = (all * ScorePrices.InitialInformation) + scratch.CutInformation, unmet = 0;
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
                unmet += scratch.SignificantWeights[unit.First];
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
}
