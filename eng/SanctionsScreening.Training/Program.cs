using System.Diagnostics;
using SanctionsScreening.Names.Correspondence;
using SanctionsScreening.Training;

string? Option(string name) => Array.IndexOf(args, name) is >= 0 and int at && at + 1 < args.Length ? args[at + 1] : null;

string command = args.FirstOrDefault() ?? "";
string? data = Option("--data"), output = Option("--out"), names = Option("--names"), unihan = Option("--unihan"), only = Option("--script");
var plans = ScriptPlan.All.Where(plan => only is null || plan.Script.ToString().Equals(only, StringComparison.OrdinalIgnoreCase)).ToList();

switch (command)
{
    case "train" when data is not null && output is not null:
        Directory.CreateDirectory(output);
        Parallel.ForEach(plans, new ParallelOptions { MaxDegreeOfParallelism = 2 }, plan =>
        {
            var clock = Stopwatch.StartNew();
            byte[] file = ScriptTrainer.Train(plan, data, names);
            File.WriteAllBytes(Path.Combine(output, $"{plan.Script.ToString().ToLowerInvariant()}.bin"), file);
            Console.WriteLine($"{plan.Script}: {file.Length} bytes in {clock.Elapsed.TotalSeconds:f0} s");
        });
        return 0;
    case "readings" when unihan is not null && output is not null:
        File.WriteAllBytes(output, HanReadingsBuilder.Build(File.ReadLines(unihan)));
        return 0;
    case "evaluate" when data is not null:
        Evaluation.Print(plans, data, names, Option("--tables"), int.Parse(Option("--sample") ?? "1000", System.Globalization.CultureInfo.InvariantCulture));
        return 0;
    case "ask" when args.Length >= 3:
        Question.Print(Enum.Parse<CorrespondenceScript>(args[1], ignoreCase: true), args[2], args.Skip(3));
        return 0;
    default:
        Console.Error.WriteLine("""
            train    --data DIR [--names FILE] --out DIR [--script Arabic|Cyrillic|Hebrew|Hangul|Kana|Han]
            evaluate --data DIR [--names FILE] [--tables DIR] [--script X] [--sample WORDS]
            ask      SCRIPT NATIVE-WORD LATIN-WORD...
            readings --unihan Unihan_Readings.txt --out FILE
            """);
        return 2;
}
