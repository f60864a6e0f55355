using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// Finds the likeliest Latin spellings of a native word: a beam search from left to right over the reverse model, equal
/// partial spellings merged by adding their probabilities. Immutable; buffers are kept per thread.
/// </summary>
internal sealed class SpellingDecoder(Transducer reverse)
{
    // A piece less likely than this share of the likeliest one at its place is not tried.
    private const double Negligible = 3e-3;
    private const int Width = CorrespondenceDefaults.Beam;

    [ThreadStatic]
    private static DecoderBuffers? t_buffers;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int Decode(ReadOnlySpan<byte> native, Span<Decoding> best)
    {
        if (native.IsEmpty)
            return 0;
        DecoderBuffers buffers = t_buffers ??= new DecoderBuffers();
        buffers.Reset(native.Length + 1, reverse.Outcomes.Length);
        buffers.Add(0, new PartialSpelling(1, 1, -1, 0));
        Span<int> contexts = stackalloc int[Transducer.MaxDepth];
        for (int i = 0; i < native.Length; i++)
        {
            CollectPieces(native, i, contexts, buffers);
            ReadOnlySpan<(ushort Outcome, byte Consumed, double Probability)> pieces = CollectionsMarshal.AsSpan(buffers.Pieces);
            for (int slot = 0; slot < buffers.Counts[i]; slot++)
            {
                PartialSpelling spelling = buffers.Spellings[(i * Width) + slot];
                foreach ((ushort outcome, byte consumed, double probability) in pieces)
                {
                    ulong hash = spelling.Hash;
                    foreach (byte letter in reverse.Outcomes[outcome])
                        hash = (hash * 0x9E3779B97F4A7C15UL) + letter + 1;
                    buffers.Add(i + consumed, new PartialSpelling(hash, spelling.Probability * probability, (i * Width) + slot, outcome));
                }
            }
        }
        return Write(buffers, native.Length, best);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void CollectPieces(ReadOnlySpan<byte> native, int position, Span<int> contexts, DecoderBuffers buffers)
    {
        buffers.ClearPieces();
        double share = 1, likeliest = 0;
        for (int depth = reverse.Contexts(native, position, contexts) - 1; depth >= 0; depth--)
        {
            int node = contexts[depth];
            foreach (ref readonly TransducerEntry entry in reverse.Entries.AsSpan(reverse.FirstEntry[node]..reverse.FirstEntry[node + 1]))
                likeliest = Math.Max(likeliest, buffers.AddPiece(entry, share * entry.Weight));
            share *= reverse.BackOff[node];
        }
        buffers.Pieces.RemoveAll(piece => piece.Probability < likeliest * Negligible);
        // A symbol that the tables never saw must not end the search: it is passed over.
        if (buffers.Pieces.Count == 0 && reverse.OutcomeOf([]) is >= 0 and int empty)
            buffers.Pieces.Add(((ushort)empty, 1, CorrespondenceDefaults.DroppedLatin));
    }

    private int Write(DecoderBuffers buffers, int end, Span<Decoding> best)
    {
        var found = new List<Decoding>(Width);
        for (int slot = 0; slot < buffers.Counts[end]; slot++)
        {
            int at = (end * Width) + slot;
            string latin = Text(buffers.Spellings, at);
            if (latin.Length > 0)
                found.Add(new Decoding(latin, NaturalLogarithm.Cost(buffers.Spellings[at].Probability)));
        }
        // Equal costs stand in alphabetical order, so that the order depends on nothing else.
        found.Sort(static (a, b) => a.Cost != b.Cost ? a.Cost.CompareTo(b.Cost) : string.CompareOrdinal(a.Latin, b.Latin));
        int written = Math.Min(found.Count, best.Length);
        CollectionsMarshal.AsSpan(found)[..written].CopyTo(best);
        return written;
    }

    private string Text(PartialSpelling[] spellings, int last)
    {
        // Four letters at most come from each native symbol.
        Span<char> letters = stackalloc char[(CorrespondenceDefaults.MaxNativeSymbols + 1) * 4];
        int start = letters.Length;
        for (int at = last; spellings[at].Previous >= 0; at = spellings[at].Previous)
        {
            byte[] piece = reverse.Outcomes[spellings[at].Outcome];
            for (int i = piece.Length - 1; i >= 0; i--)
                letters[--start] = (char)('a' + piece[i]);
        }
        return letters[start..].ToString();
    }
}
