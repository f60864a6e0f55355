using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using SanctionsScreening.Names.Keys;

namespace SanctionsScreening.Indexing;

/// <summary>Replaces a word by its match keys, each written as a term of three characters.</summary>
internal sealed class MatchKeyFilter : TokenFilter
{
    /// <summary>Stands before a word that is two neighbours written as one.</summary>
    public const char JoinMark = '+';

    private readonly ICharTermAttribute _term;
    private readonly uint[] _keys = new uint[MatchKeys.MaxKeys];
    private int _count;
    private int _next;

    public MatchKeyFilter(TokenStream input)
        : base(input)
    {
        _term = AddAttribute<ICharTermAttribute>();
    }

    /// <summary>The key that a term stands for.</summary>
    public static uint Decode(ReadOnlySpan<byte> utf8)
    {
        uint key = 0;
        int i = 0;
        while (i < utf8.Length)
        {
            uint character = utf8[i] < 0x80 ? utf8[i] : (uint)(((utf8[i] & 0x1F) << 6) | (utf8[i + 1] & 0x3F));
            i += utf8[i] < 0x80 ? 1 : 2;
            key = (key << 11) | character;
        }

        return key;
    }

    /// <summary>Writes the keys under which a listed word stands.</summary>
    /// <param name="word">The folded word.</param>
    /// <param name="isJoin">Whether it stands in names only as two neighbours written as one; such words are also found as the words that they are made of, so that one deletion is enough.</param>
    /// <param name="keys">Room for <see cref="MatchKeys.MaxKeys"/>.</param>
    /// <returns>How many keys were written.</returns>
    public static int Write(ReadOnlySpan<char> word, bool isJoin, Span<uint> keys) => MatchKeys.Write(word, Deletions(word, isJoin), withSkeleton: true, keys);

    /// <summary>How many letters the keys of a listed word leave out at most.</summary>
    public static int Deletions(ReadOnlySpan<char> word, bool isJoin) => Math.Min(isJoin ? 1 : 2, MatchKeys.Edits(word.Length));

    /// <inheritdoc/>
    public override bool IncrementToken()
    {
        if (_next == _count)
        {
            if (!m_input.IncrementToken()) return false;
            ReadOnlySpan<char> word = _term.Buffer.AsSpan(0, _term.Length);
            bool isJoin = word.Length > 0 && word[0] == JoinMark;
            if (isJoin) word = word[1..];
            _count = Write(word, isJoin, _keys);
            _next = 0;
        }

        uint key = _keys[_next++];
        _term.SetEmpty().SetLength(3);

        // Eleven bits a character keep clear of surrogates.
        _term.Buffer[0] = (char)((key >> 22) & 0x7FF);
        _term.Buffer[1] = (char)((key >> 11) & 0x7FF);
        _term.Buffer[2] = (char)(key & 0x7FF);
        return true;
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _count = 0;
        _next = 0;
    }
}
