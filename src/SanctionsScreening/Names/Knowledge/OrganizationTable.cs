namespace SanctionsScreening.Names.Knowledge;

/// <summary>organization-words.tsv in memory: phrases lead to rows, rows to one concept or to several.</summary>
internal sealed class OrganizationTable
{
    private readonly List<string> _names = [];
    private readonly List<ConceptClass> _classes = [];
    private readonly Dictionary<string, ushort> _ids = new(StringComparer.Ordinal);
    private readonly List<ushort[]> _rows = [];

    internal PhraseIndex Phrases { get; } = new();

    internal int Count => _names.Count;

    internal ConceptClass ClassOf(ushort concept) => _classes[concept];

    internal string NameOf(ushort concept) => _names[concept];

    internal int Find(string name) => _ids.TryGetValue(name, out var id) ? id : -1;

    internal bool Read(ReadOnlySpan<ushort> rows, out ConceptReading reading)
    {
        reading = rows.Length switch
        {
            0 => default,
            1 => new ConceptReading(_rows[rows[0]], []),
            _ => new ConceptReading(_rows[rows[0]], _rows[rows[1]]),
        };
        return !rows.IsEmpty;
    }

    internal static OrganizationTable Load()
    {
        var table = new OrganizationTable();
        var composed = new List<(int Row, string[] Parts)>();
        var withoutVowels = new Dictionary<string, ushort>(StringComparer.Ordinal);
        KnowledgeTable.ForEachRow(KnowledgeTable.Read("organization-words.tsv"), row =>
        {
            var parts = row[0].Split('+');
            ConceptClass conceptClass = ParseClass(row[1]);
            if (parts.Length == 1) table._rows.Add([table.Define(row[0], conceptClass)]);
            else
            {
                composed.Add((table._rows.Count, parts));
                table._rows.Add([]);
            }

            foreach (var form in KnowledgeTable.Forms(row[2]))
            {
                table.Phrases.Add(form, (ushort)(table._rows.Count - 1));
                if (VowelDrop.Of(form) is { } left) withoutVowels.TryAdd(left, (ushort)(table._rows.Count - 1));
            }
        });

        foreach ((var left, var row) in withoutVowels)
        {
            if (table.Phrases.MatchWord(left).IsEmpty) table.Phrases.Add(left, row);
        }

        // After the plain rows, so that a part takes the class of its own row; a part without one is generic.
        foreach ((var row, var parts) in composed)
            table._rows[row] = Array.ConvertAll(parts, part => table.Define(part, ConceptClass.Generic));
        return table;
    }

    private ushort Define(string name, ConceptClass conceptClass)
    {
        if (_ids.TryGetValue(name, out var id)) return id;
        id = (ushort)_names.Count;
        _names.Add(name);
        _classes.Add(conceptClass);
        _ids.Add(name, id);
        return id;
    }

    private static ConceptClass ParseClass(string name) => name switch
    {
        "generic" => ConceptClass.Generic,
        "field" => ConceptClass.Field,
        "role" => ConceptClass.Role,
        "place" => ConceptClass.Place,
        _ => throw new InvalidDataException($"organization-words.tsv names the class '{name}', which no concept has."),
    };
}
