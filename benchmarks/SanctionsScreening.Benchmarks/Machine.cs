using System.Runtime.InteropServices;
using SanctionsScreening.Benchmarks.Latency;

namespace SanctionsScreening.Benchmarks;

/// <summary>Where figures were taken.</summary>
internal static class Machine
{
    /// <summary>Processor, system, runtime and the clock that was read.</summary>
    public static string Description =>
        $"{Processor()}, {Environment.ProcessorCount} processors, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}; "
        + (ThreadClock.IsOwnTime ? "single calls in processor time of the calling thread" : "single calls in elapsed time");

    private static string Processor()
    {
        const string file = "/proc/cpuinfo";
        if (!File.Exists(file)) return RuntimeInformation.ProcessArchitecture.ToString();
        string? line = File.ReadLines(file).FirstOrDefault(static l => l.StartsWith("model name", StringComparison.Ordinal));
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 2)..];
    }
}
