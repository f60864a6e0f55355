using SanctionsScreening.Benchmarks.Analysis;
using SanctionsScreening.Benchmarks.Guard;
using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Benchmarks.Run;
using SanctionsScreening.Benchmarks.Scale;

switch (args.FirstOrDefault())
{
    case "run": return RunCommand.Run(args[1..]);
    case "latency": return LatencyCommand.Run();
    case "guard": return GuardCommand.Run();
    case "analysis": return AnalysisCommand.Run();
    case "scale": return ScaleCommand.Run(args.AsSpan(1));
    case FreshProcess.Command: return FreshProcess.Run(args.ElementAtOrDefault(1));
    default:
        Console.Error.WriteLine("run                BenchmarkDotNet: every engine in one table, recall beside latency");
        Console.Error.WriteLine("latency            single calls of every engine, and every figure of speed and size");
        Console.Error.WriteLine("guard              the ratios alone; exit code 1 where one is lost");
        Console.Error.WriteLine("analysis           what analysing one name costs, by script, with new words and with known ones");
        Console.Error.WriteLine("scale [names ...]  cost against size on generated lists");
        return 2;
}
