using System.CommandLine;
using SanctionsScreening.Quality;

var data = new Option<string>("--data") { Description = "The folder of lists and labelled cases.", DefaultValueFactory = static _ => "../shared/data" };
var tasks = new Argument<string[]>("TASK") { Description = $"What to measure: {string.Join(", ", Measurements.Tasks)}; everything by default.", Arity = ArgumentArity.ZeroOrMore };
var threshold = new Option<double>("--threshold") { Description = "The threshold; the library's default unless given.", DefaultValueFactory = static _ => new SanctionsScreening.ScreeningOptions().Threshold };
var show = new Option<bool>("--show") { Description = "List misses and false alerts for a person to read." };
var measure = new Command("measure", "Prints recall, alerts and every other figure of quality.") { tasks, data, threshold, show };
measure.SetAction((parsed, token) => Measurements.RunAsync(parsed.GetValue(data)!, parsed.GetValue(tasks)!, (int)Math.Round(parsed.GetValue(threshold) * 10_000), parsed.GetValue(show), token));

var seconds = new Option<int>("--seconds") { Description = "How long to fit.", DefaultValueFactory = static _ => 600 };
var fit = new Command("fit", "Fits the matching constants on half of the cases, judges them on the other half, and writes them to src/SanctionsScreening/Matching/weights.tsv.") { data, seconds };
fit.SetAction((parsed, token) => FitCommand.RunAsync(parsed.GetValue(data)!, TimeSpan.FromSeconds(parsed.GetValue(seconds)), token));

var root = new RootCommand("Measures the quality of screening on labelled cases.") { measure, fit };
return await root.Parse(args.Length == 0 ? ["measure"] : args).InvokeAsync();
