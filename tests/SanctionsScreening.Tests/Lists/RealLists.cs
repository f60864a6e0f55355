namespace SanctionsScreening.Tests.Lists;

/// <summary>Finds the official lists beside the repository, and our own fixtures. Tests of the former are skipped where they are absent.</summary>
internal static class RealLists
{
    private static readonly string? Folder = Find();

    /// <summary>The path of a file below <c>../shared/data</c>; skips the test where it is absent.</summary>
    public static string Require(string relativePath)
    {
        string? path = Folder is null ? null : Path.Combine(Folder, relativePath);
        Assert.SkipUnless(path is not null && File.Exists(path), $"../shared/data/{relativePath} is absent.");
        return path!;
    }

    /// <summary>The path of a fixture below <c>Data/Lists</c>.</summary>
    public static string Fixture(string relativePath) => Path.Combine(AppContext.BaseDirectory, "Data", "Lists", relativePath);

    private static string? Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "SanctionsScreening.sln"))) continue;
            string data = Path.GetFullPath(Path.Combine(folder.FullName, "..", "shared", "data"));
            return Directory.Exists(data) ? data : null;
        }

        return null;
    }
}
