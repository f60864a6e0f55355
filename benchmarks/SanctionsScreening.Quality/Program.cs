using System.CommandLine;
using SanctionsScreening.Quality;

var data = new Option<string>("--data") { Description = "The folder of lists and labelled cases.", DefaultValueFactory = static _ => "../shared/data" };
var tasks = new Argument<string[]>("TASK") { Description = $"What to measure: {string.Join(", ", Measurements.Tasks)}; everything by default.", Arity = ArgumentArity.ZeroOrMore };
var threshold = new Option<double>("--threshold") { Description = "The threshold; the library's default unless given.", DefaultValueFactory = static _ => new SanctionsScreening.ScreeningOptions().Threshold };
var show = new Option<int>("--show") { Description = "List so many of the worst misses and false alerts of each task for a person to read.", DefaultValueFactory = static _ => 0 };
var save = new Option<string?>("--save") { Description = "Write every decision to this file, for compare." };
var measure = new Command("measure", "Prints recall, alerts and every other figure of quality, by type, script and phenomenon, with 95 % intervals.") { tasks, data, threshold, show, save };
measure.SetAction((parsed, token) => Measurements.RunAsync(parsed.GetValue(data)!, parsed.GetValue(tasks)!, (int)Math.Round(parsed.GetValue(threshold) * 10_000), parsed.GetValue(show), parsed.GetValue(save), token));

var before = new Argument<string>("BEFORE") { Description = "A file that measure --save wrote, of one commit." };
var after = new Argument<string>("AFTER") { Description = "Another, of another commit." };
var most = new Option<int>("--most") { Description = "Flips that are listed for each task.", DefaultValueFactory = static _ => 50 };
var compare = new Command("compare", "Shows which decisions flip between two saved runs.") { before, after, most };
compare.SetAction(parsed => CompareCommand.Run(parsed.GetValue(before)!, parsed.GetValue(after)!, parsed.GetValue(most), Console.Out));

var folder = new Option<string>("--output") { Description = "The folder that threshold.md and threshold.svg are written to.", DefaultValueFactory = static _ => "docs" };
var curve = new Command("curve", "Writes recall and alerts at every threshold as docs/threshold.md and docs/threshold.svg.") { data, folder };
curve.SetAction((parsed, token) => CurveCommand.RunAsync(parsed.GetValue(data)!, parsed.GetValue(folder)!, token));

var seconds = new Option<int>("--seconds") { Description = "How long to fit.", DefaultValueFactory = static _ => 600 };
var fit = new Command("fit", "Fits the matching constants on half of the cases, judges them on the other half, and writes them to src/SanctionsScreening/Matching/weights.tsv.") { data, seconds };
fit.SetAction((parsed, token) => FitCommand.RunAsync(parsed.GetValue(data)!, TimeSpan.FromSeconds(parsed.GetValue(seconds)), token));

var root = new RootCommand("Measures the quality of screening on labelled cases.") { measure, compare, curve, fit };
return await root.Parse(args.Length == 0 ? ["measure"] : args).InvokeAsync();
