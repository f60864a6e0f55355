using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Architecture;

public sealed class FolderOrderTests
{
    /// <summary>The data's way: a folder may use those before it.</summary>
    private static readonly string[] s_order = ["Entities", "Lists", "Names", "Indexing", "Retrieval", "Matching"];

    [Fact]
    public void Imports_OfTheDataPath_NeverRunBack()
    {
        var faults = new List<string>();
        foreach (string file in SourceFiles())
        {
            string folder = TopFolder(file);
            int place = Array.IndexOf(s_order, folder);
            if (place < 0) continue;
            foreach (string line in File.ReadLines(file))
            {
                foreach (string later in s_order[(place + 1)..])
                {
                    if (line.StartsWith($"using SanctionsScreening.{later}", StringComparison.Ordinal)) faults.Add($"{file}: {line}");
                }
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public void Lucene_IsSeen_OnlyInIndexingAndRetrieval()
    {
        string[] faults = [.. SourceFiles().Where(f => TopFolder(f) is not ("Indexing" or "Retrieval")).Where(f => File.ReadAllText(f).Contains("Lucene.Net.", StringComparison.Ordinal))];
        Assert.Empty(faults);
    }

    [Fact]
    public void Names_AreAnalyzed_ByTheSameCodeOnBothSides()
    {
        // Whoever analyses a name does so through NameAnalyzer: what is indexed and the matcher, and nobody else cuts names into words.
        string[] callers = [.. SourceFiles().Where(f => File.ReadAllText(f).Contains("NameAnalyzer.Analyze(", StringComparison.Ordinal)).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        Assert.Equal(["AnalyzedNames.cs", "EntityMatcher.cs"], callers);
    }

    private static IEnumerable<string> SourceFiles() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "SanctionsScreening"), "*.cs", SearchOption.AllDirectories)
            .Where(static f => !f.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));

    private static string TopFolder(string file) =>
        Path.GetRelativePath(Path.Combine(Repository.Root, "src", "SanctionsScreening"), file).Split(Path.DirectorySeparatorChar)[0];
}
