using System.Numerics;
using System.Runtime.CompilerServices;
using SanctionsScreening.Names;

namespace SanctionsScreening.Retrieval;

/// <summary>
/// Which words of a request of more words than <see cref="MetWords"/> has bits for a listed word may meet. Such a request is dear where every
/// name counts, since all its words lead to some, and few of them meet enough of it. Used by one thread at a time.
/// </summary>
internal sealed class LongMetWords
{
    private readonly MarkTable<uint> _met = new();
    private readonly int[] _weights = new int[NameBuffer.MaxWords], _information = new int[NameBuffer.MaxWords];
    private int _least;

    /// <summary>Whether names are told apart here: by a long request alone.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>Begins a search.</summary>
    /// <param name="scratch">The search, its words found.</param>
    /// <param name="bounds">The score to reach.</param>
    public void Begin(SearchScratch scratch, in ScoreBounds bounds)
    {
        _met.Clear();
        IsUsed = scratch.Name.Count > MetWords.Bits;
        if (!IsUsed) return;
        for (int u = 0; u < scratch.UnitCount; u++)
        {
            ref readonly RequestUnit unit = ref scratch.Units[u];
            if (unit.Span == 1) (_weights[unit.First], _information[unit.First]) = (unit.Weight, unit.Information);
        }

        _least = LeastWords(scratch, bounds);
    }

    /// <summary>Marks a listed word as one that a unit may meet.</summary>
    public void Mark(int word, in RequestUnit unit) => _met.At(NamePosting.MarkOf(word)) |= (unit.Span == 2 ? 3u : 1u) << unit.First;

    /// <summary>
    /// Whether a name that a listed word leads to can reach the score. Every word that is met is taken as met letter for letter; initials of either side
    /// meet words beside them.
    /// </summary>
    /// <param name="word">The listed word.</param>
    /// <param name="posting">The name's entry under it.</param>
    /// <param name="scratch">The search.</param>
    /// <param name="bounds">The score to reach.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool MayReach(int word, in NamePosting posting, SearchScratch scratch, in ScoreBounds bounds)
    {
        if (posting.MeetsAnything) return true;
        _met.TryGet(NamePosting.MarkOf(word), out uint met);
        if (_met.KnowsAny(posting))
        {
            foreach (ushort mark in posting.OtherMarks)
            {
                if (_met.TryGet(mark, out uint other)) met |= other;
            }
        }

        if (posting.Initials == 0 && BitOperations.PopCount(met) < _least) return false;
        (int matched, int information) = scratch.InitialsBring(posting.Initials, bounds.Prices);
        int unmet = scratch.LeastWeight - (posting.Initials * WordWeights.Most);
        for (uint left = met; left != 0; left &= left - 1)
        {
            int w = BitOperations.TrailingZeroCount(left);
            matched += _weights[w];
            information += _information[w];
            unmet -= scratch.LeastWeights[w];
        }

        return bounds.CanReach(matched, information, Math.Max(0, unmet), 0);
    }

    /// <summary>As few words that are met can reach the score, if they are those that bring most.</summary>
    private int LeastWords(SearchScratch scratch, in ScoreBounds bounds)
    {
        int words = scratch.Name.Count;
        Span<int> weights = stackalloc int[words], information = stackalloc int[words], significant = stackalloc int[words];
        Falling(_weights, weights);
        Falling(_information, information);
        Falling(scratch.LeastWeights, significant);
        (int matched, int says) = scratch.InitialsBring(listed: 0, bounds.Prices);
        int unmet = scratch.LeastWeight;
        for (int met = 0; met < words; met++)
        {
            if (bounds.CanReach(matched, says, Math.Max(0, unmet), 0)) return met;
            matched += weights[met];
            says += information[met];
            unmet -= significant[met];
        }

        return words;
    }

    private static void Falling(int[] from, Span<int> values)
    {
        from.AsSpan(0, values.Length).CopyTo(values);
        values.Sort(static (a, b) => b.CompareTo(a));
    }
}
