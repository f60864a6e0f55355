using System.Runtime.InteropServices;

namespace SanctionsScreening.Benchmarks.Engines;

/// <summary>
/// The floor: a dictionary from deletion keys of words (first seven letters, edits by length) to names, every name that shares
/// a key with any word of the request, without a score. What finding costs when nothing is judged.
/// </summary>
internal sealed class DeletionKeys : IEngine
{
    private const int Prefix = 7;

    private readonly RivalNames _list;
    private readonly Dictionary<string, int[]> _names = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int[]>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly int[] _seen;
    private readonly List<int> _found = [];
    private int _request;

    public DeletionKeys(RivalNames list)
    {
        _list = list;
        _seen = new int[list.Names.Length];
        var building = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int n = 0; n < list.Names.Length; n++)
        {
            foreach (string word in list.Names[n].Split(' ', StringSplitOptions.RemoveEmptyEntries)) Add(building, word, n);
        }

        foreach ((string key, List<int> names) in building) _names.Add(key, [.. names]);
        _lookup = _names.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <inheritdoc/>
    public string Name => "dictionary of deletion keys (unscored)";

    /// <inheritdoc/>
    public int Screen(ScreeningRequest request)
    {
        _found.Clear();
        _request++;
        ReadOnlySpan<char> name = RivalNames.Fold(request.Name);
        Span<char> key = stackalloc char[Prefix];
        foreach (Range range in name.Split(' '))
        {
            ReadOnlySpan<char> word = name[range];
            int edits = word.Length <= 2 ? 0 : word.Length <= 5 ? 1 : 2;
            if (word.Length > Prefix) word = word[..Prefix];
            Collect(word);
            if (edits == 0) continue;
            for (int i = 0; i < word.Length; i++)
            {
                Collect(Without(word, i, i, key));
                for (int j = i + 1; edits > 1 && j < word.Length; j++) Collect(Without(word, i, j, key));
            }
        }

        return _found.Count;
    }

    /// <inheritdoc/>
    public bool Finds(ScreeningRequest request, string entityId) => Screen(request) > 0 && _list.Any(_found, entityId);

    private static ReadOnlySpan<char> Without(ReadOnlySpan<char> word, int i, int j, Span<char> key)
    {
        int length = 0;
        for (int k = 0; k < word.Length; k++)
        {
            if (k != i && k != j) key[length++] = word[k];
        }

        return key[..length];
    }

    private static void Add(Dictionary<string, List<int>> building, string word, int name)
    {
        int edits = word.Length <= 2 ? 0 : word.Length <= 5 ? 1 : 2;
        string prefix = word.Length > Prefix ? word[..Prefix] : word;
        Remember(building, prefix, name);
        Span<char> key = stackalloc char[Prefix];
        for (int i = 0; edits > 0 && i < prefix.Length; i++)
        {
            Remember(building, Without(prefix, i, i, key).ToString(), name);
            for (int j = i + 1; edits > 1 && j < prefix.Length; j++) Remember(building, Without(prefix, i, j, key).ToString(), name);
        }
    }

    private static void Remember(Dictionary<string, List<int>> building, string key, int name)
    {
        ref List<int>? names = ref CollectionsMarshal.GetValueRefOrAddDefault(building, key, out _);
        names ??= [];
        if (names.Count == 0 || names[^1] != name) names.Add(name);
    }

    private void Collect(ReadOnlySpan<char> key)
    {
        if (key.Length == 0 || !_lookup.TryGetValue(key, out int[]? names)) return;
        foreach (int name in names)
        {
            if (_seen[name] == _request) continue;
            _seen[name] = _request;
            _found.Add(name);
        }
    }
}
