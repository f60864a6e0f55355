using System.Text.Json;
using SanctionsScreening.Benchmarks.Lists;
using SanctionsScreening.Entities;
using SanctionsScreening.Lists;
using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Benchmarks.Analysis;

/// <summary>The names to analyse: every name of the list, and native names by the script that they begin in.</summary>
internal static class AnalysisNames
{
    /// <summary>Scripts of fewer names say nothing.</summary>
    private const int Fewest = 30;

    /// <summary>The sets, Latin first; native names only where the data lies beside the checkout.</summary>
    public static List<AnalysisSet> Read()
    {
        SanctionsListSnapshot list = BenchmarkList.Load();
        var sets = new List<AnalysisSet>
        {
            new("Latin, persons", false, Latin(list, static t => t == EntityType.Person)),
            new("Latin, others", false, Latin(list, static t => t != EntityType.Person)),
        };
        if (BenchmarkList.Data is { } data) sets.AddRange(Native(Path.Combine(data, "labelled")));
        return sets;
    }

    private static (string, EntityType)[] Latin(SanctionsListSnapshot list, Func<EntityType, bool> isOf) =>
        [.. list.Entities.Where(e => isOf(e.Type)).SelectMany(static e => e.Names.Select(n => (n.Text, e.Type))).Where(static n => ScriptOf(n.Text) == Script.Latin)];

    private static IEnumerable<AnalysisSet> Native(string folder)
    {
        var names = new List<(string Text, EntityType Type)>();
        foreach (string line in File.ReadLines(Path.Combine(folder, "native_names.jsonl")))
        {
            using JsonDocument row = JsonDocument.Parse(line);
            EntityType type = row.RootElement.GetProperty("type").GetString() == "Person" ? EntityType.Person : EntityType.Organization;
            names.Add((row.RootElement.GetProperty("native").GetString()!, type));
        }

        foreach (string file in (string[])["fullnames_korean.tsv", "fullnames_hebrew.tsv"])
        {
            foreach (string line in File.ReadLines(Path.Combine(folder, file))) names.Add((line[(line.IndexOf('\t', StringComparison.Ordinal) + 1)..], EntityType.Person));
        }

        return names.GroupBy(static n => ScriptOf(n.Text)).Where(static g => g.Key > Script.Latin && g.Count() >= Fewest).OrderByDescending(static g => g.Count())
            .Select(static g => new AnalysisSet(g.Key.ToString(), true, [.. g]));
    }

    private static Script ScriptOf(string text)
    {
        foreach (System.Text.Rune rune in text.EnumerateRunes())
        {
            Script script = ScriptTable.Of(rune.Value);
            if (script != Script.Common) return script;
        }

        return Script.Common;
    }
}
