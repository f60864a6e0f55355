using System.Globalization;

namespace SanctionsScreening.Names.Knowledge;

/// <summary>
/// name-frequency.tsv in memory: an open-addressed table of 64-bit hashes, because twenty thousand strings would cost
/// more to make than everything else here. Two words share a hash with a chance of one in 10^11 for the whole table.
/// </summary>
internal sealed class FrequencyTable
{
    private readonly ulong[] _hashes;
    private readonly ushort[] _information;
    private readonly int _mask;

    private FrequencyTable(int capacity)
    {
        _hashes = new ulong[capacity];
        _information = new ushort[capacity];
        _mask = capacity - 1;
    }

    internal int Count { get; private set; }

    internal int Find(ReadOnlySpan<char> word)
    {
        var hash = Hash(word);
        for (var slot = (int)hash & _mask; _hashes[slot] != 0; slot = (slot + 1) & _mask)
            if (_hashes[slot] == hash) return _information[slot];
        return NameFrequency.Absent;
    }

    internal static FrequencyTable Load()
    {
        var text = KnowledgeTable.Read("name-frequency.tsv");

        // Words are longer than four characters with their blank, so this leaves a third of the slots free at the least.
        var table = new FrequencyTable((int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(text.Length / 4)));
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            if (line.IsEmpty || line[0] == '#') continue;
            var tab = line.IndexOf('\t');
            var information = ushort.Parse(line[..tab], NumberStyles.None, CultureInfo.InvariantCulture);
            ReadOnlySpan<char> words = line[(tab + 1)..];
            foreach (Range word in words.Split(' ')) table.Add(words[word], information);
        }

        return table;
    }

    private void Add(ReadOnlySpan<char> word, ushort information)
    {
        var hash = Hash(word);
        var slot = (int)hash & _mask;
        while (_hashes[slot] != 0 && _hashes[slot] != hash) slot = (slot + 1) & _mask;
        if (_hashes[slot] == 0) Count++;
        _hashes[slot] = hash;
        _information[slot] = information;
    }

    // FNV-1a over UTF-16 units with a final mix; 0 marks an empty slot.
    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in word) hash = (hash ^ c) * 1099511628211UL;
        hash ^= hash >> 32;
        hash *= 0x9E3779B97F4A7C15UL;
        hash ^= hash >> 29;
        return hash == 0 ? 1 : hash;
    }
}
