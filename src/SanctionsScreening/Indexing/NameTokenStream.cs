using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using SanctionsScreening.Names;

namespace SanctionsScreening.Indexing;

/// <summary>Feeds the words of an analysed name, or its joined neighbours, to the index writer. Reused from name to name.</summary>
internal sealed class NameTokenStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private readonly IPositionIncrementAttribute _increment;
    private readonly bool _joins;
    private NameBuffer? _name;
    private int _next;
    private int _skipped;

    public NameTokenStream(bool joins)
    {
        _joins = joins;
        _term = AddAttribute<ICharTermAttribute>();
        _increment = AddAttribute<IPositionIncrementAttribute>();
    }

    /// <summary>Points the stream at another name.</summary>
    public NameTokenStream Over(NameBuffer name)
    {
        _name = name;
        return this;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _next = 0;
        _skipped = 0;
    }

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        NameBuffer name = _name!;
        while (_next < name.Count)
        {
            int word = _next++;
            if (_joins && !WordJoins.IsJoinable(name, word))
            {
                _skipped++;
                continue;
            }

            ClearAttributes();
            _increment.PositionIncrement = 1 + _skipped;
            _skipped = 0;
            Write(name.Form(word));
            if (_joins) Write(name.Form(word + 1));
            return true;
        }

        return false;
    }

    private void Write(ReadOnlySpan<char> letters)
    {
        int start = _term.Length;
        _term.ResizeBuffer(start + letters.Length);
        letters.CopyTo(_term.Buffer.AsSpan(start));
        _term.SetLength(start + letters.Length);
    }
}
