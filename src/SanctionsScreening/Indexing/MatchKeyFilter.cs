using System.Buffers.Binary;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Indexing;

/// <summary>
/// Puts a reading's match keys beside it as a payload. As terms of their own, thirty a word, they made most of what building the
/// index of record cost, and nobody asks Lucene for one.
/// </summary>
internal sealed class MatchKeyFilter : TokenFilter
{
    private readonly ICharTermAttribute _term;
    private readonly IPayloadAttribute _payload;
    private readonly uint[] _keys = new uint[MatchKeys.MaxKeys];
    private readonly BytesRef _bytes = new(MatchKeys.MaxKeys * sizeof(uint));

    public MatchKeyFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
        _payload = AddAttribute<IPayloadAttribute>();
    }

    /// <summary>Reads the keys of a payload.</summary>
    public static uint[] Decode(ReadOnlySpan<byte> payload)
    {
        uint[] keys = new uint[payload.Length / sizeof(uint)];
        for (int k = 0; k < keys.Length; k++) keys[k] = BinaryPrimitives.ReadUInt32LittleEndian(payload[(k * sizeof(uint))..]);
        return keys;
    }

    /// <summary>Writes the keys under which a listed word stands.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="isJoin">Whether it stands in names only as two neighbours written as one; such words are also found as the words that they are made of, so that one deletion is enough.</param>
    /// <param name="keys">Room for <see cref="MatchKeys.MaxKeys"/>.</param>
    /// <returns>How many keys were written.</returns>
    public static int Write(ReadOnlySpan<char> word, bool isJoin, Span<uint> keys) => MatchKeys.Write(word, Math.Min(isJoin ? 1 : 2, MatchKeys.Edits(word.Length)), withSkeleton: true, keys);

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (!m_input.IncrementToken()) return false;
        ReadOnlySpan<char> reading = _term.Buffer.AsSpan(0, _term.Length).TrimStart(ScreeningIndexBuilder.DecodingMark);
        int count = Write(reading, isJoin: false, _keys);
        for (int k = 0; k < count; k++) BinaryPrimitives.WriteUInt32LittleEndian(_bytes.Bytes.AsSpan(k * sizeof(uint)), _keys[k]);
        _bytes.Length = count * sizeof(uint);
        _payload.Payload = _bytes;
        return true;
    }
}
