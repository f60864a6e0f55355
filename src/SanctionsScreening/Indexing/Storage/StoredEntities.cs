using SanctionsScreening.Entities;

namespace SanctionsScreening.Indexing.Storage;

/// <summary>Entities in a mapped file, each decoded when it is first asked for and kept from then on: few of a list's entities ever match.</summary>
internal sealed class StoredEntities : ListedEntities
{
    private readonly Column<byte> _bytes;
    private readonly Column<int> _ends;
    private readonly Column<byte> _stringBytes;
    private readonly Column<int> _stringEnds;
    private readonly SanctionedEntity?[] _decoded;

    public StoredEntities(ColumnReader reader)
    {
        _bytes = reader.Column<byte>("entity.bytes", null);
        _ends = reader.Column<int>("entity.ends", null);
        _stringBytes = reader.Column<byte>("string.bytes", null);
        _stringEnds = reader.Column<int>("string.ends", null);
        _decoded = new SanctionedEntity?[_ends.Length];
    }

    public override int Length => _decoded.Length;

    public override SanctionedEntity this[int entity]
    {
        get
        {
            // Two threads may decode the same entity; the first one kept is everybody's.
            if (Volatile.Read(ref _decoded[entity]) is { } known) return known;
            SanctionedEntity decoded = new EntityReader(Record(entity), _stringBytes, _stringEnds).Read();
            GC.KeepAlive(this);
            return Interlocked.CompareExchange(ref _decoded[entity], decoded, null) ?? decoded;
        }
    }

    public override string IdOf(int entity)
    {
        string id = new EntityReader(Record(entity), _stringBytes, _stringEnds).ReadId();
        GC.KeepAlive(this);
        return id;
    }

    public override EntityType TypeOf(int entity)
    {
        var type = (EntityType)Record(entity)[0];
        GC.KeepAlive(this);
        return type;
    }

    public override NameKind KindOf(int entity, int name)
    {
        var reader = new ByteReader(Record(entity)[1..]);
        var kind = (NameKind)reader.Bytes(reader.Number())[name];
        GC.KeepAlive(this);
        return kind;
    }

    private ReadOnlySpan<byte> Record(int entity)
    {
        int start = entity == 0 ? 0 : _ends[entity - 1];
        return _bytes.AsSpan(start, _ends[entity] - start);
    }
}
