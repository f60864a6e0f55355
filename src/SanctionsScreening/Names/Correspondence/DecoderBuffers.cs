using System.Runtime.CompilerServices;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>What one thread's decoding works in: partial spellings by the place where they end, and the pieces that may follow.</summary>
internal sealed class DecoderBuffers
{
    private const int Width = CorrespondenceDefaults.Beam;
    private const int MaxConsumed = 4;

    private int[] _pieceOf = [];

    public PartialSpelling[] Spellings { get; } = new PartialSpelling[(CorrespondenceDefaults.MaxNativeSymbols + 1) * Width];

    /// <summary>How many spellings end at each place.</summary>
    public int[] Counts { get; } = new int[CorrespondenceDefaults.MaxNativeSymbols + 1];

    public List<(ushort Outcome, byte Consumed, double Probability)> Pieces { get; } = [];

    public void Reset(int places, int outcomes)
    {
        Counts.AsSpan(0, places).Clear();
        if (_pieceOf.Length < outcomes * (MaxConsumed + 1))
            _pieceOf = new int[outcomes * (MaxConsumed + 1)];
    }

    /// <summary>Adds a spelling where it is among the likeliest of its place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(int place, PartialSpelling spelling)
    {
        Span<PartialSpelling> beam = Spellings.AsSpan(place * Width, Width);
        int count = Counts[place], least = 0;
        for (int slot = 0; slot < count; slot++)
        {
            if (beam[slot].Hash == spelling.Hash)
            {
                beam[slot] = beam[slot] with { Probability = beam[slot].Probability + spelling.Probability };
                return;
            }
            if (beam[slot].Probability < beam[least].Probability)
                least = slot;
        }
        if (count < Width)
            beam[Counts[place]++] = spelling;
        else if (beam[least].Probability < spelling.Probability)
            beam[least] = spelling;
    }

    public void ClearPieces() => Pieces.Clear();

    /// <summary>Adds to a piece's probability; returns what it has now.</summary>
    public double AddPiece(TransducerEntry entry, double probability)
    {
        // The place noted for a piece counts only if that place indeed holds it: notes of earlier calls need no clearing.
        ref int noted = ref _pieceOf[(entry.Outcome * (MaxConsumed + 1)) + entry.Consumed];
        if (noted < Pieces.Count && Pieces[noted].Outcome == entry.Outcome && Pieces[noted].Consumed == entry.Consumed)
            probability += Pieces[noted].Probability;
        else
        {
            noted = Pieces.Count;
            Pieces.Add(default);
        }
        Pieces[noted] = (entry.Outcome, entry.Consumed, probability);
        return probability;
    }
}
