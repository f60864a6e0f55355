using System.Diagnostics;
using System.Globalization;

namespace SanctionsScreening.Benchmarks;

/// <summary>Commands of this program in processes of their own, which answer with numbers.</summary>
internal static class OtherProcess
{
    /// <summary>Runs a command and reads its numbers.</summary>
    public static double[] Run(params ReadOnlySpan<string> args) => Run([], args);

    /// <summary>Runs a command under settings of the runtime and reads its numbers.</summary>
    /// <param name="settings">Environment variables.</param>
    /// <param name="args">The command.</param>
    public static double[] Run(IEnumerable<(string Name, string Value)> settings, params ReadOnlySpan<string> args)
    {
        string program = Environment.ProcessPath!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        if (string.Equals(Path.GetFileNameWithoutExtension(program), "dotnet", StringComparison.OrdinalIgnoreCase)) start.ArgumentList.Add(typeof(OtherProcess).Assembly.Location);
        foreach (string arg in args) start.ArgumentList.Add(arg);
        foreach ((string name, string value) in settings) start.Environment[name] = value;
        using Process process = Process.Start(start)!;
        string answer = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) throw new InvalidOperationException($"'{string.Join(' ', args)}' ended with {process.ExitCode}.");
        return Array.ConvertAll(answer.Split(' '), static c => double.Parse(c, CultureInfo.InvariantCulture));
    }

    /// <summary>Answers.</summary>
    public static void Answer(params ReadOnlySpan<double> numbers)
    {
        string[] cells = new string[numbers.Length];
        for (int i = 0; i < cells.Length; i++) cells[i] = numbers[i].ToString(CultureInfo.InvariantCulture);
        Console.WriteLine(string.Join(' ', cells));
    }
}
