using System.Globalization;
using SanctionsScreening.Benchmarks.Analysis;
using SanctionsScreening.Benchmarks.Guard;
using SanctionsScreening.Benchmarks.Latency;
using SanctionsScreening.Benchmarks.Opening;
using SanctionsScreening.Benchmarks.Reading;
using SanctionsScreening.Benchmarks.Run;
using SanctionsScreening.Benchmarks.Scale;

switch (args.FirstOrDefault())
{
    case "run": return RunCommand.Run(args[1..]);
    case "latency": return LatencyCommand.Run();
    case "opening": return OpeningCommand.Run();
    case "guard": return GuardCommand.Run();
    case "analysis": return AnalysisCommand.Run();
    case "scale": return ScaleCommand.Run(args[1..]);
    case StoredSizeProcess.BuildCommand: return StoredSizeProcess.Build(int.Parse(args[1], CultureInfo.InvariantCulture), args[2]);
    case StoredSizeProcess.ServeCommand: return StoredSizeProcess.Serve(args[1]);
    case FreshProcess.Command: return FreshProcess.Run(args.AsSpan(1));
    case "lists": return ListsCommand.Run(args[1..]);
    case ReadingFigures.Command: return ReadingFigures.Run(args.ElementAtOrDefault(1));
    default:
        Console.Error.WriteLine("run                BenchmarkDotNet: every engine in one table, recall beside latency");
        Console.Error.WriteLine("latency            single calls of every engine, and every figure of speed and size");
        Console.Error.WriteLine("guard              the ratios alone; exit code 1 where one is lost");
        Console.Error.WriteLine("opening            time to the first request and memory, of one list and of four, built and opened");
        Console.Error.WriteLine("analysis           what analysing one name costs, by script, with new words and with known ones");
        Console.Error.WriteLine("scale [names ...]  cost against size on generated lists");
        Console.Error.WriteLine("lists [FORMAT ...] speed and memory of reading every official list");
        return 2;
}
