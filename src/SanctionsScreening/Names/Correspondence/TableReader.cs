namespace SanctionsScreening.Names.Correspondence;

/// <summary>Takes numbers and byte strings off the front of a table's content.</summary>
internal ref struct TableReader(byte[] content)
{
    private int _at;

    /// <summary>An unsigned number, seven bits a byte, the lowest first.</summary>
    /// <exception cref="InvalidDataException">The content ends too early, or the number is too long.</exception>
    public int Integer()
    {
        int value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            byte next = Bytes(1)[0];
            value |= (next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }
        throw new InvalidDataException("A learned table holds a number that is too long.");
    }

    /// <summary>A count, then so many numbers, each with its sign in the lowest bit.</summary>
    public int[] Integers()
    {
        var values = new int[Integer()];
        for (int i = 0; i < values.Length; i++)
        {
            int folded = Integer();
            values[i] = (folded >> 1) ^ -(folded & 1);
        }
        return values;
    }

    public byte[] Bytes(int count)
    {
        if (count > content.Length - _at)
            throw new InvalidDataException("A learned table ends too early.");
        _at += count;
        return content.AsSpan(_at - count, count).ToArray();
    }
}
