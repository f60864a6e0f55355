using System.Diagnostics;

namespace SanctionsScreening.Benchmarks;

/// <summary>This program in a process of its own, where no code is compiled and no memory grown yet.</summary>
internal static class ChildProcess
{
    /// <summary>Runs a command of this program to its end.</summary>
    /// <returns>What it printed.</returns>
    public static string Run(params string[] arguments)
    {
        string program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        if (string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase)) start.ArgumentList.Add(typeof(ChildProcess).Assembly.Location);
        foreach (string argument in arguments) start.ArgumentList.Add(argument);
        using Process process = Process.Start(start)!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return output;
    }
}
