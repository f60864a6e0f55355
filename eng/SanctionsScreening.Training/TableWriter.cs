namespace SanctionsScreening.Training;

/// <summary>Writes what <c>TableReader</c> reads.</summary>
internal sealed class TableWriter
{
    private readonly List<byte> _content = [];

    public byte[] Content => [.. _content];

    public void Integer(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        for (; value >= 0x80; value >>= 7)
            _content.Add((byte)(value | 0x80));
        _content.Add((byte)value);
    }

    public void Integers(IReadOnlyCollection<int> values)
    {
        Integer(values.Count);
        foreach (int value in values)
            Integer((value << 1) ^ (value >> 31));
    }

    public void Bytes(IEnumerable<byte> bytes) => _content.AddRange(bytes);
}
