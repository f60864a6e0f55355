using System.Globalization;

namespace SanctionsScreening.Benchmarks.Lists;

/// <summary>The embedded words: cultures of persons' names, and words of organisations and ships.</summary>
internal sealed class WordTables
{
    private readonly List<NameCulture> _cultures = [];
    private readonly Dictionary<(string Owner, string Part), WordRanks> _words = [];
    private readonly int _shares;

    private WordTables(IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        foreach (string[] row in all)
        {
            if (row[0] == "words") _words.Add((row[1], row[2]), new WordRanks(row.AsSpan(3)));
        }

        foreach (string[] row in all)
        {
            if (row[0] != "culture" || row[2] == "0") continue;
            int share = int.Parse(row[2], CultureInfo.InvariantCulture);
            _shares += share;
            _cultures.Add(new NameCulture(share, [.. row[3].Split('|')], this[row[1], "given"], this[row[1], "family"]));
        }
    }

    /// <summary>The tables, read once.</summary>
    public static WordTables Default { get; } = Load();

    /// <summary>The words of one part of names.</summary>
    public WordRanks this[string owner, string part] => _words[(owner, part)];

    /// <summary>A culture by its share.</summary>
    public NameCulture DrawCulture(Random random)
    {
        int point = random.Next(_shares);
        foreach (NameCulture culture in _cultures)
        {
            point -= culture.Share;
            if (point < 0) return culture;
        }

        return _cultures[^1];
    }

    private static WordTables Load()
    {
        using Stream stream = typeof(WordTables).Assembly.GetManifestResourceStream("words.tsv")!;
        using var reader = new StreamReader(stream);
        var rows = new List<string[]>();
        while (reader.ReadLine() is { } line)
        {
            if (!line.StartsWith('#')) rows.Add(line.Split('\t'));
        }

        return new WordTables(rows);
    }
}
