namespace SanctionsScreening.Training;

/// <summary>Numbers short strings of symbols in the order in which they are first met.</summary>
internal sealed class Interner
{
    private readonly Dictionary<ulong, int> _numbers = [];
    private readonly List<byte[]> _strings = [];

    public int Count => _strings.Count;

    public byte[] this[int number] => _strings[number];

    /// <summary>The number of a string; −1 where it is new and <paramref name="add"/> is false.</summary>
    public int Number(ReadOnlySpan<byte> symbols, bool add)
    {
        ulong key = 1;
        foreach (byte symbol in symbols)
            key = (key << 7) | symbol;
        if (_numbers.TryGetValue(key, out int number))
            return number;
        if (!add)
            return -1;
        _strings.Add(symbols.ToArray());
        return _numbers[key] = _strings.Count - 1;
    }
}
