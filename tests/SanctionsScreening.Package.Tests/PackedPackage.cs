using System.Diagnostics;

namespace SanctionsScreening.Package.Tests;

/// <summary>Packs the library once into a temporary folder, as a release would.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("screening-package").FullName;

    public PackedPackage()
    {
        Root = FindRoot();
        Feed = Path.Combine(_folder, "feed");
        Run(Root, "pack", Path.Combine(Root, "src", "SanctionsScreening"), "-c", "Release", "--nologo", "-v", "q", "-o", Feed);
        File = Assert.Single(Directory.GetFiles(Feed, "SanctionsScreening.*.nupkg"));
        Version = Path.GetFileNameWithoutExtension(File)["SanctionsScreening.".Length..];
    }

    /// <summary>The checkout.</summary>
    public string Root { get; }

    /// <summary>The folder that holds the package.</summary>
    public string Feed { get; }

    /// <summary>The package.</summary>
    public string File { get; }

    /// <summary>Its version.</summary>
    public string Version { get; }

    /// <summary>A folder outside the checkout, for a customer's project or what it restores.</summary>
    public string FolderOf(string name) => Directory.CreateDirectory(Path.Combine(_folder, name)).FullName;

    /// <summary>Runs dotnet and returns what it printed.</summary>
    public static string Run(string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet") { UseShellExecute = false, WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string argument in arguments) start.ArgumentList.Add(argument);

        // The tests' own host must not lend its settings to a build of another project.
        start.Environment.Remove("MSBUILD_EXE_PATH");
        start.Environment.Remove("MSBuildSDKsPath");
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(5)), "dotnet did not end.");
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}\n{error.Result}");
        return output;
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "SanctionsScreening.sln"))) return folder.FullName;
        }

        throw new InvalidOperationException("The tests must run inside the checkout.");
    }
}
