using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using SanctionsScreening.Entities;
using SanctionsScreening.Generations;
using SanctionsScreening.Tests.Support;

namespace SanctionsScreening.Tests.Names.Knowledge;

/// <summary>Rows that an application adds are one for a process, so that they are tried in a process of their own.</summary>
internal static class AddedTables
{
    /// <summary>Tells a child process of these tests to try them, against a generation stored without them.</summary>
    private const string FolderArgument = "--try-added-tables-with=";

    public static ScreeningOptions Options(string nickname = "Zarnik") => new()
    {
        Tables =
        {
            new NameTableRows(NameTable.Equivalents, $"# ours\nZarnitsa\tnickname\tZarnitsa {nickname}\n", "names"),
            new NameTableRows(NameTable.Particles, "Valdur\thonorific\n", "titles"),
            new NameTableRows(NameTable.OrganizationWords, "widget\tfield\tVidzhet; Widgetry\n", "words"),
        },
    };

    public static SanctionedEntity[] List => [Listed.Person("1", "Zarnitsa DRAGOMIROV"), Listed.Organization("2", "Dragomir Vidzhet Holdings")];

    /// <summary>Runs the child.</summary>
    /// <returns>What it printed, by name.</returns>
    public static Dictionary<string, string> Run(string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true, UseShellExecute = false };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(AddedTables).Assembly.Location);
        start.ArgumentList.Add(FolderArgument + folder);
        using Process child = Process.Start(start)!;
        string[] lines = child.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        child.WaitForExit();
        return lines.Where(static l => l.Contains('=', StringComparison.Ordinal)).ToDictionary(static l => l[..l.IndexOf('=', StringComparison.Ordinal)], static l => l[(l.IndexOf('=', StringComparison.Ordinal) + 1)..], StringComparer.Ordinal);
    }

    /// <summary>Runs before the tests' own entry point; only in the child.</summary>
    [ModuleInitializer]
    internal static void TryWhereAsked()
    {
        if (Array.Find(Environment.GetCommandLineArgs(), static a => a.StartsWith(FolderArgument, StringComparison.Ordinal)) is not { } argument) return;
        using (ScreeningService service = Listed.Service(Options(), List))
        {
            Print("nickname", Score(service, "Zarnik Dragomirov", EntityType.Person));
            Print("title", Score(service, "Valdur Zarnitsa Dragomirov", EntityType.Person));
            Print("word", Score(service, "Dragomir Widgetry Holdings", EntityType.Organization));
            Print("version", service.Status.TablesVersion!);
            Print("same", Of(static () => new ScreeningService(Options())));
            Print("other", Of(static () => new ScreeningService(Options("Zarko"))));
        }

        var faults = new List<GenerationFault>();
        StoredGeneration? opened = new GenerationFolder(argument[FolderArgument.Length..]).OpenLast(e => faults.Add(e.Fault));
        Print("stored", opened is null ? string.Join(',', faults) : "opened");
        Environment.Exit(0);
    }

    private static string Score(ScreeningService service, string name, EntityType type) =>
        service.Screen(new ScreeningRequest { Name = name, Type = type }).Matches is [var match, ..] ? match.Score.ToString("0.00", CultureInfo.InvariantCulture) : "none";

    private static string Of(Func<ScreeningService> make)
    {
        try
        {
            make().Dispose();
            return "made";
        }
        catch (InvalidOperationException refusal)
        {
            return refusal.Message;
        }
    }

    private static void Print(string name, string value) => Console.Out.WriteLine($"{name}={value}");
}
