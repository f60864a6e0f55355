namespace SanctionsScreening.Tests.Support;

/// <summary>Where the checkout and the data beside it are.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>A path of the data folder beside the checkout; the test is skipped where it is absent.</summary>
    public static string Data(string path)
    {
        string full = Path.GetFullPath(Path.Combine(Root, "..", "shared", "data", path));
        Assert.SkipUnless(File.Exists(full) || Directory.Exists(full), $"../shared/data/{path} is not beside the checkout.");
        return full;
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "SanctionsScreening.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the checkout.");
    }
}
