using System.CommandLine;
using System.Diagnostics;
using System.Text.Encodings.Web;
using System.Text.Json;
using SanctionsScreening;
using ScreeningConsole.Lists;
using ScreeningConsole.Output;

namespace ScreeningConsole.Commands;

/// <summary>batch: JSON Lines in, JSON Lines out, in the order of the input.</summary>
internal static class BatchCommand
{
    /// <summary>Lines that are read ahead and screened together.</summary>
    private const int BlockSize = 2048;

    public static Command Make()
    {
        var list = new Option<string[]>("--list") { Description = ListSpec.Help };
        Option<string?> generation = GenerationCommand.Option();
        var input = new Option<string>("--input") { Description = "JSON Lines to screen; - is standard input.", Required = true };
        var output = new Option<string>("--output") { Description = "Where results go; - is standard output.", Required = true };
        var threshold = NumberOption.Of<double>("--threshold", "Least score of a match, 0 to 1; 0 returns the best whatever they score.");
        var most = NumberOption.Of<int>("--max-matches", "Most matches a line.");
        var threads = NumberOption.Of<int>("--threads", "Requests screened at once; the number of processors by default.");
        var command = new Command("batch", "Screens a file of requests.") { list, generation, input, output, threshold, most, threads };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            var options = new ScreeningOptions();
            if (parsed.GetValue(threshold) is { } least) options.Threshold = least;
            if (parsed.GetValue(most) is { } matches) options.MaxMatches = matches;
            int parallel = parsed.GetValue(threads) ?? Environment.ProcessorCount;
            if (parallel is < 1 or > 1024) throw new UsageException($"--threads is {parallel}; it must be 1 to 1024.");
            LineFiles.RequireOther(parsed.GetValue(output)!, [parsed.GetValue(input)!, .. (parsed.GetValue(list) ?? []).SelectMany(ListSpec.Paths)]);
            using StreamReader lines = LineFiles.Read(parsed.GetValue(input)!);
            using ScreeningService service = await GenerationCommand.ServiceAsync(parsed.GetValue(generation), parsed.GetValue(list) ?? [], options, token);
            var summary = new BatchSummary();
            await LineFiles.WriteAsync(parsed.GetValue(output)!, stream => RunAsync(service, lines, stream, parallel, summary, token));
            summary.Write(Console.Error);
            return summary.Malformed > 0 ? Guarded.BadInput : Guarded.Answered;
        }));
        return command;
    }

    private static async Task RunAsync(ScreeningService service, StreamReader lines, Stream output, int parallel, BatchSummary summary, CancellationToken token)
    {
        var block = new List<InputLine>(BlockSize);
        var results = new ScreeningResult?[BlockSize];
        var options = new ParallelOptions { MaxDegreeOfParallelism = parallel, CancellationToken = token };
        await using var writer = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true });
        using var progress = new BatchProgress();
        int number = 0;
        bool more = true;
        while (more)
        {
            block.Clear();
            while (block.Count < BlockSize)
            {
                if (await lines.ReadLineAsync(token) is not { } text)
                {
                    more = false;
                    break;
                }

                number++;
                if (!string.IsNullOrWhiteSpace(text)) block.Add(InputLine.Parse(text, number));
            }

            long started = Stopwatch.GetTimestamp();
            Parallel.For(0, block.Count, options, i => results[i] = block[i].Request is { } request ? service.Screen(request, token) : null);
            summary.AddTime(Stopwatch.GetElapsedTime(started));
            for (int i = 0; i < block.Count; i++)
            {
                if (results[i] is { } result) ResultJson.WriteLine(writer, block[i].Id, result);
                else ResultJson.WriteError(writer, block[i].Id, block[i].Line, block[i].Error!);
                summary.Add(results[i]);
                await writer.FlushAsync(token);
                writer.Reset();
                output.WriteByte((byte)'\n');
            }

            progress.Report(summary.Count);
        }
    }
}
