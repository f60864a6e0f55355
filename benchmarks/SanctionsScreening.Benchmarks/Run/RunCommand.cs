using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;

namespace SanctionsScreening.Benchmarks.Run;

/// <summary>BenchmarkDotNet over every engine, in one table: <c>run [BenchmarkDotNet's options]</c>.</summary>
internal static class RunCommand
{
    /// <summary>Runs.</summary>
    public static int Run(string[] options)
    {
        using var recalls = new RecallTable();
        IConfig config = DefaultConfig.Instance
            .AddJob(Job.Default.WithWarmupCount(3).WithIterationCount(8).WithInvocationCount(1).WithUnrollFactor(1).AsDefault())
            .AddColumn(
                new RecallColumn("Edited found", "Listed names with one edit whose entity is among the results", static r => r.Edited, recalls),
                new RecallColumn("Reordered found", "Listed names with their words in another order whose entity is among the results", static r => r.Reordered, recalls),
                new RecallColumn("Benign with results", "Persons on no list with any result", static r => r.Alerts, recalls));
        BenchmarkSwitcher.FromTypes([typeof(EngineBenchmarks)]).Run(options.Contains("--filter") ? options : ["--filter", "*", .. options], config);
        return 0;
    }
}
