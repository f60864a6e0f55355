using System.Runtime.CompilerServices;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Which words of a request a listed word may meet, by the listed word's mark, and which sets of them can reach the score: what a search
/// asks of every name of a similar word. Words that have one mark are taken together, so that more may seem to meet and never fewer.
/// Used by one thread at a time.
/// </summary>
internal sealed class MetWords
{
    /// <summary>Words beyond the eighth of a request share bits.</summary>
    private const int Bits = 8;

    private const int Unknown = -2, Never = -1;

    /// <summary>The most that the words of a name weigh, and steps by which a limit on it is searched for.</summary>
    private const int MostWeight = 1 << 16, Step = 64;

    private readonly byte[] _met = new byte[NamePosting.Marks];
    private readonly List<ushort> _marked = new(256);

    // For each set of request words, the most that the name's other words may weigh where these are all that is met.
    private readonly int[] _mostUnmet = new int[1 << Bits];

    /// <summary>Whether names are told apart; where not, every name may reach.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Begins a search.</summary>
    public void Begin(bool isUsed)
    {
        IsUsed = isUsed;
        foreach (ushort mark in _marked) _met[mark] = 0;
        _marked.Clear();
        _met[NamePosting.Anything] = byte.MaxValue;
        _mostUnmet.AsSpan().Fill(Unknown);
    }

    /// <summary>Marks a listed word as one that a unit may meet.</summary>
    public void Mark(int word, in RequestUnit unit)
    {
        ushort mark = NamePosting.MarkOf(word);
        if (_met[mark] == 0) _marked.Add(mark);
        _met[mark] |= (byte)BitsOf(unit);
    }

    /// <summary>The request words that a listed word may meet.</summary>
    public int Of(int word) => _met[NamePosting.MarkOf(word)];

    /// <summary>Whether a name that meets these words through one listed word, and others through its other words, can reach the score.</summary>
    /// <param name="met">What the listed word meets.</param>
    /// <param name="posting">The name's entry under it.</param>
    /// <param name="scratch">The search.</param>
    /// <param name="bounds">The score to reach.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayReach(int met, in NamePosting posting, SearchScratch scratch, in ScoreBounds bounds)
    {
        int others = posting.Met(ref _met[0]), most = _mostUnmet[met | others];
        if (most == Unknown) most = _mostUnmet[met | others] = MostUnmet(met | others, scratch, bounds);
        return (others == 0 ? posting.Others : 0) <= most;
    }

    /// <summary>Every word that is met is taken as met letter for letter.</summary>
    private static int MostUnmet(int met, SearchScratch scratch, in ScoreBounds bounds)
    {
        int matched = 0, information = 0, unmet = 0;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span != 1) continue;
            if ((BitsOf(unit) & met) != 0)
            {
                matched += unit.Weight;
                information += unit.Information;
            }
            else if (WordWeights.IsSignificant(scratch.Name.Words[unit.First].Role))
            {
                unmet += unit.Weight;
            }
        }

        if (!bounds.CanReach(matched, information, unmet, 0)) return Never;
        int low = 0, high = MostWeight;
        while (high - low > Step)
        {
            int middle = (low + high) / 2;
            if (bounds.CanReach(matched, information, unmet, middle)) low = middle;
            else high = middle;
        }

        return high;
    }

    private static int BitsOf(in RequestUnit unit) => (1 << (unit.First % Bits)) | (unit.Span == 2 ? 1 << ((unit.First + 1) % Bits) : 0);
}
