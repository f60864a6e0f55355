using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using SanctionsScreening;
using ScreeningConsole.Lists;

namespace ScreeningConsole.Commands;

/// <summary>generation: builds generations of lists in a folder, opens the last one, checks its every byte; shows times and memory.</summary>
internal static class GenerationCommand
{
    public static Command Make() => new("generation", "Builds, opens and verifies stored generations, which start in milliseconds.") { Build(), Open(), Verify() };

    /// <summary>The service of a command that takes lists, a stored generation, or both.</summary>
    /// <param name="folder">The folder of generations; with lists, one of them is built where it is not there yet.</param>
    /// <param name="specs">The lists; without any, the last stored generation is used as it is.</param>
    /// <param name="options">The tuning.</param>
    /// <param name="token">Ends the loading early.</param>
    public static async Task<ScreeningService> ServiceAsync(string? folder, string[] specs, ScreeningOptions options, CancellationToken token)
    {
        options.GenerationFolder = folder;
        if (specs.Length > 0) return await ScreeningService.CreateAsync(ListSpec.Parse(specs).Select(static source => new WarningListSource(source)), options, token);
        return folder is null ? throw new UsageException("Neither --list nor --generation is given; one of them must say what to screen against.") : ScreeningService.Open(options);
    }

    /// <summary>The option of commands that screen.</summary>
    public static Option<string?> Option() => new("--generation") { HelpName = "FOLDER", Description = "A folder of stored generations. Without --list the last one is opened and no list is read; with it, one of the lists is built there unless it is there already." };

    private static Command Build()
    {
        Option<string> folder = Folder();
        var list = new Option<string[]>("--list") { Description = ListSpec.Help, Required = true };
        var command = new Command("build", "Builds a generation of the lists, unless the last one is of the same versions.") { folder, list };
        command.SetAction((parsed, token) => Guarded.RunAsync(async () =>
        {
            var options = new ScreeningOptions { GenerationFolder = parsed.GetValue(folder)! };
            long started = Stopwatch.GetTimestamp();
            using ScreeningService service = await ScreeningService.CreateAsync(ListSpec.Parse(parsed.GetValue(list)!), options, token);
            Show("read and built in", started, service);
            return Guarded.Answered;
        }));
        return command;
    }

    private static Command Open() => OfStored("open", "Opens the last sound generation and shows what it holds.", "opened in", verify: false);

    private static Command Verify() => OfStored("verify", "Compares every file of the last generation with its SHA-256.", "verified in", verify: true);

    private static Command OfStored(string name, string description, string what, bool verify)
    {
        Option<string> folder = Folder();
        var command = new Command(name, description) { folder };
        command.SetAction((parsed, _) => Guarded.RunAsync(() =>
        {
            long started = Stopwatch.GetTimestamp();
            using ScreeningService service = ScreeningService.Open(new ScreeningOptions { GenerationFolder = parsed.GetValue(folder)! }, verify);
            Show(what, started, service);
            return Task.FromResult(Guarded.Answered);
        }));
        return command;
    }

    private static Option<string> Folder() => new("--folder") { Description = "The folder of generations.", Required = true };

    private static void Show(string what, long started, ScreeningService service)
    {
        Line(what, $"{Stopwatch.GetElapsedTime(started).TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)} ms");
        ScreeningStatus status = service.Status;
        Line("entities", status.Entities.ToString("#,0", CultureInfo.InvariantCulture));
        Line("names", status.Names.ToString("#,0", CultureInfo.InvariantCulture));
        foreach (SanctionsScreening.Lists.SanctionsListVersion version in status.Lists) Line("list", version.ToString());
        Line("managed memory", $"{(GC.GetTotalMemory(forceFullCollection: true) / 1e6).ToString("0.0", CultureInfo.InvariantCulture)} MB");
    }

    private static void Line(string what, string value) => Console.WriteLine($"{what,-22}{value}");
}
