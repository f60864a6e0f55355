using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SanctionsScreening;
using ScreeningConsole.Lists;

namespace ScreeningConsole.Commands;

/// <summary>generation: builds a stored generation of lists, and says how long a start from it takes.</summary>
internal static class GenerationCommand
{
    public static Command Make()
    {
        var folder = new Option<string>("--folder") { Description = "The folder of generations.", Required = true };
        var list = new Option<string[]>("--list") { Description = ListSpec.Help, Required = true };
        var command = new Command("generation", "Builds a generation of the lists in a folder, or opens the one that is there; shows times and memory.") { folder, list };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            using var service = new ScreeningService(new ScreeningOptions { GenerationFolder = parsed.GetValue(folder)! });
            long started = Stopwatch.GetTimestamp();
            Task loading = service.LoadAsync(ListSpec.Parse(parsed.GetValue(list)!), token).AsTask();
            bool opened = service.Status.IsReady;
            await loading;
            ScreeningStatus status = service.Status;
            Line(opened ? "opened and read in" : "built in", $"{Stopwatch.GetElapsedTime(started).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms");
            Line("entities", status.Entities.ToString("#,0", CultureInfo.InvariantCulture));
            Line("names", status.Names.ToString("#,0", CultureInfo.InvariantCulture));
            foreach (SanctionsScreening.Lists.SanctionsListVersion version in status.Lists) Line("list", version.ToString());
            Line("managed memory", $"{(GC.GetTotalMemory(forceFullCollection: true) / 1048576d).ToString("0.0", CultureInfo.InvariantCulture)} MB");
            return Guarded.Answered;
        }));
        return command;
    }

    private static void Line(string what, string value) => Console.WriteLine($"{what,-22}{value}");
}
