using System.Buffers;

namespace SanctionsScreening.Names.Unicode;

/// <summary>
/// A growing buffer of characters that begins in memory of the caller's (its stack, as a rule) and goes on in pooled arrays.
/// A <c>ref struct</c>: pass it by reference and dispose it, or its array is lost to the pool.
/// </summary>
internal ref struct TextBuffer
{
    private Span<char> _chars;
    private char[]? _rented;

    public TextBuffer(Span<char> initial) => _chars = initial;

    /// <summary>The number of characters written; may be set back, never forward.</summary>
    public int Length { get; set; }

    public readonly Span<char> Text => _chars[..Length];

    public readonly ref char this[int index] => ref _chars[..Length][index];

    public void Append(char c)
    {
        if (Length == _chars.Length)
            Grow(1);
        _chars[Length++] = c;
    }

    public void Append(scoped ReadOnlySpan<char> text)
    {
        text.CopyTo(AppendSpan(text.Length));
    }

    public void AppendCodePoint(int codePoint)
    {
        if (codePoint < 0x10000)
        {
            Append((char)codePoint);
            return;
        }
        Append((char)(0xD7C0 + (codePoint >> 10)));
        Append((char)(0xDC00 + (codePoint & 0x3FF)));
    }

    /// <summary>Makes room for <paramref name="count"/> characters more, which the caller then writes.</summary>
    public Span<char> AppendSpan(int count)
    {
        if (_chars.Length - Length < count)
            Grow(count);
        Length += count;
        return _chars.Slice(Length - count, count);
    }

    public readonly override string ToString() => Text.ToString();

    public void Dispose()
    {
        char[]? rented = _rented;
        this = default;
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
    }

    private void Grow(int atLeast)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(Length + atLeast, Math.Max(_chars.Length * 2, 64)));
        Text.CopyTo(larger);
        char[]? previous = _rented;
        _chars = _rented = larger;
        if (previous is not null)
            ArrayPool<char>.Shared.Return(previous);
    }
}
