using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using SanctionsScreening.Indexing.Storage;

namespace SanctionsScreening.Indexing;

/// <summary>Feeds an analysed name to the index writer. Reused from name to name.</summary>
internal sealed class NameTokenStream : TokenStream
{
    private const int BeforeName = -1;

    private readonly ICharTermAttribute _term;
    private readonly IPayloadAttribute _payload;
    private readonly ByteWriter _owner = new();
    private readonly BytesRef _role = new(1) { Length = 1 };
    private AnalyzedNames? _names;
    private int _name;
    private int _next;
    private int _end;

    public NameTokenStream()
    {
        _term = AddAttribute<ICharTermAttribute>();
        _payload = AddAttribute<IPayloadAttribute>();
    }

    /// <summary>Points the stream at another name.</summary>
    public void Over(AnalyzedNames names, int name) => (_names, _name) = (names, name);

    /// <inheritdoc/>
    public override void Reset() => _next = BeforeName;

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        ClearAttributes();
        if (_next == BeforeName)
        {
            (_next, _end) = _names!.Positions(_name);
            (int entity, int ordinal) = _names.Owner(_name);
            _owner.Clear();
            _owner.Number(entity);
            _owner.Number(ordinal);
            _term.Append(IndexFields.NameTerm);
            _payload.Payload = new BytesRef(_owner.ToArray());
            return true;
        }

        if (_next == _end) return false;
        (string word, _role.Bytes[0]) = _names!.At(_next++);
        _term.Append(word);
        _payload.Payload = _role;
        return true;
    }
}
