using System.Runtime.InteropServices;

namespace SanctionsScreening.Names.Correspondence;

/// <summary>
/// What one native word leaves of a model: of each context the few entries whose outcomes stand in the word, gathered when the context is first
/// asked for. Most entries stand nowhere in it, and one word is compared with hundreds of Latin ones. Reusable; used by one thread at a time.
/// </summary>
internal sealed class WordTransducer
{
    private readonly List<PlacedEntry> _entries = new(1_024);
    private Transducer? _model;
    private NativeWord? _word;

    // By outcome, its places in the word.
    private ulong[] _places = [];

    // By context, where its entries stand; those of earlier words are told by their stamp.
    private Context[] _contexts = [];
    private int _stamp;

    /// <summary>Takes a word, unless it is the last one.</summary>
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

    /// <summary>The entries of a context, in the model's order. They hold until the next context is asked for.</summary>
    public ReadOnlySpan<PlacedEntry> Of(int context)
    {
        ref Context known = ref _contexts[context];
        if (known.Stamp != _stamp) known = Gather(context);
        return CollectionsMarshal.AsSpan(_entries).Slice(known.Start, known.Count);
    }

    private Context Gather(int context)
    {
        Transducer model = _model!;
        int start = _entries.Count;
        foreach (ref readonly TransducerEntry entry in model.Entries.AsSpan(model.FirstEntry[context]..model.FirstEntry[context + 1]))
        {
            ulong places = _places[entry.Outcome];
            if (places != 0) _entries.Add(new PlacedEntry(entry.Weight, places, entry.Consumed, entry.Emitted));
        }

        return new Context(_stamp, start, _entries.Count - start);
    }

    private readonly record struct Context(int Stamp, int Start, int Count);
}
