using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// What one native word leaves of a model: of each context the few outcomes that stand in the word, with all that it and the shorter contexts
/// give them, gathered when the context is first asked for. Most outcomes stand nowhere in it, and one word is compared with hundreds of Latin
/// ones. Reusable; used by one thread at a time.
/// </summary>
internal sealed class WordTransducer
{
    private readonly List<PlacedEntry> _entries = new(1_024);
    private Transducer? _model;
    private NativeWord? _word;

    // By outcome, its places in the word.
    private ulong[] _places = [];

    // By node, where the entries of it and the shorter contexts stand; those of earlier words are told by their stamp.
    private Context[] _contexts = [];
    private int _stamp;

    /// <summary>Takes a word, unless it is the last one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(Transducer model, NativeWord word)
    {
        if (ReferenceEquals(_word, word) && ReferenceEquals(_model, model)) return;
        if (_word is { } last)
        {
            foreach (OutcomePlaces outcome in last.Outcomes) _places[outcome.Outcome] = 0;
        }

        if (_places.Length < model.Outcomes.Length) _places = new ulong[model.Outcomes.Length];
        if (_contexts.Length < model.BackOff.Length) _contexts = new Context[model.BackOff.Length];
        if (++_stamp == int.MaxValue)
        {
            Array.Clear(_contexts);
            _stamp = 1;
        }

        foreach (OutcomePlaces outcome in word.Outcomes) _places[outcome.Outcome] = outcome.Places;
        _entries.Clear();
        _model = model;
        _word = word;
    }

    /// <summary>What the nodes that apply at a position give together. The entries hold until others are asked for.</summary>
    /// <param name="nodes">The nodes, the least specific first.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<PlacedEntry> Of(ReadOnlySpan<int> nodes)
    {
        int known = nodes.Length;
        while (known > 0 && _contexts[nodes[known - 1]].Stamp != _stamp) known--;
        Context context = known == 0 ? default : _contexts[nodes[known - 1]];
        for (; known < nodes.Length; known++) context = _contexts[nodes[known]] = Gather(nodes[known], context);
        return CollectionsMarshal.AsSpan(_entries).Slice(context.Start, context.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private Context Gather(int node, Context shorter)
    {
        Transducer model = _model!;
        int start = _entries.Count;
        double share = model.BackOff[node];
        for (int e = shorter.Start; e < shorter.Start + shorter.Count; e++) _entries.Add(_entries[e] with { Weight = share * _entries[e].Weight });
        foreach (ref readonly TransducerEntry entry in model.Entries.AsSpan(model.FirstEntry[node]..model.FirstEntry[node + 1]))
        {
            ulong places = _places[entry.Outcome];
            if (places != 0) Add(start, new PlacedEntry(entry.Weight, places, entry.Consumed, entry.Emitted));
        }

        return new Context(_stamp, start, _entries.Count - start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Add(int start, PlacedEntry entry)
    {
        // What stands at the same places and is as long is the same outcome.
        foreach (ref PlacedEntry known in CollectionsMarshal.AsSpan(_entries)[start..])
        {
            if (known.Places != entry.Places || known.Consumed != entry.Consumed || known.Emitted != entry.Emitted) continue;
            known = known with { Weight = known.Weight + entry.Weight };
            return;
        }

        _entries.Add(entry);
    }

    private readonly record struct Context(int Stamp, int Start, int Count);
}
