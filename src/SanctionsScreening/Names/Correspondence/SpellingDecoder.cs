namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// Finds the likeliest Latin spellings of a native word: a beam search from left to right over the reverse model, equal
/// partial spellings merged by adding their probabilities. Immutable; each call works in buffers of its own.
/// </summary>
internal sealed class SpellingDecoder(Transducer reverse)
{
    // Below this share of the best partial spelling a piece is not tried.
    private const double Negligible = 1e-4;

    public int Decode(ReadOnlySpan<byte> native, Span<Decoding> best)
    {
        var beams = new SpellingBeam[native.Length + 1];
        for (int i = 0; i < beams.Length; i++)
            beams[i] = new SpellingBeam(CorrespondenceDefaults.Beam);
        beams[0].Add("", 1);

        Span<int> contexts = stackalloc int[Transducer.MaxDepth];
        var pieces = new Dictionary<(ushort Outcome, byte Consumed), double>();
        for (int i = 0; i < native.Length; i++)
        {
            CollectPieces(native, i, contexts, pieces);
            foreach ((string prefix, double probability) in beams[i].Best())
            {
                foreach (((ushort outcome, byte consumed), double piece) in pieces)
                {
                    if (piece > Negligible)
                        beams[i + consumed].Add(prefix + Text(reverse.Outcomes[outcome]), probability * piece);
                }
            }
        }

        int written = 0;
        foreach ((string latin, double probability) in beams[^1].Best())
        {
            if (written == best.Length)
                break;
            if (latin.Length > 0)
                best[written++] = new Decoding(latin, NaturalLogarithm.Cost(probability));
        }
        return written;
    }

    private void CollectPieces(ReadOnlySpan<byte> native, int position, Span<int> contexts, Dictionary<(ushort Outcome, byte Consumed), double> pieces)
    {
        pieces.Clear();
        double share = 1;
        for (int depth = reverse.Contexts(native, position, contexts) - 1; depth >= 0; depth--)
        {
            int node = contexts[depth];
            for (int e = reverse.FirstEntry[node]; e < reverse.FirstEntry[node + 1]; e++)
            {
                TransducerEntry entry = reverse.Entries[e];
                pieces.TryGetValue((entry.Outcome, entry.Consumed), out double sum);
                pieces[(entry.Outcome, entry.Consumed)] = sum + (share * entry.Weight);
            }
            share *= reverse.BackOff[node];
        }
        // A symbol the tables never saw must not end the search: it is passed over.
        if (pieces.Count == 0 && reverse.OutcomeOf([]) is >= 0 and int empty)
            pieces[((ushort)empty, 1)] = 2 * Negligible;
    }

    private static string Text(byte[] letters) => string.Create(letters.Length, letters, static (text, source) =>
    {
        for (int i = 0; i < text.Length; i++)
            text[i] = (char)('a' + source[i]);
    });
}
