namespace SanctionsScreening.Names.Knowledge;

/// <summary>equivalents.tsv in memory.</summary>
internal sealed class EquivalenceTable
{
    private readonly List<string> _names = [];
    private readonly List<string[]> _forms = [];
    private readonly Dictionary<string, EquivalenceRef[]> _classes = new(StringComparer.Ordinal);

    internal int Count => _forms.Count;

    internal ReadOnlySpan<string> Forms(int classId) => _forms[classId];

    internal string NameOf(int classId) => _names[classId];

    internal ReadOnlySpan<EquivalenceRef> Classes(scoped ReadOnlySpan<char> word)
    {
        if (word.Length > NativeFold.MaxLength) return [];
        Span<char> buffer = stackalloc char[NativeFold.MaxLength];
        if (NativeFold.Needed(word))
        {
            NativeFold.Write(word, buffer);
            word = buffer[..word.Length];
        }

        return _classes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out EquivalenceRef[]? refs) ? refs : [];
    }

    internal static EquivalenceTable Load()
    {
        var table = new EquivalenceTable();
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("equivalents.tsv"), table.Add);
        return table;
    }

    private void Add(string[] row)
    {
        EquivalenceKind kind = row[1] switch
        {
            "spelling" => EquivalenceKind.Spelling,
            "cognate" => EquivalenceKind.Cognate,
            "nickname" => EquivalenceKind.Nickname,
            _ => throw new InvalidDataException($"equivalents.tsv names the kind '{row[1]}', which no class has."),
        };
        var forms = row[2].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var id = (ushort)_forms.Count;
        _names.Add(row[0]);
        _forms.Add(forms);
        for (var i = 0; i < forms.Length; i++)
        {
            var key = NativeFold.Key(forms[i]);
            var reference = new EquivalenceRef(id, kind, IsHead: i == 0);
            _classes[key] = _classes.TryGetValue(key, out EquivalenceRef[]? held) ? [.. held, reference] : [reference];
        }
    }
}
