using System.Globalization;
using SanctionsScreening;
using ScreeningConsole.Lists;
using ScreeningConsole.Output;
using Spectre.Console;

namespace ScreeningConsole.Commands;

/// <summary>No command: shows screening on the demonstration list.</summary>
internal static class DemonstrationCommand
{
    private static readonly string[] s_names =
    [
        "Xuekelaiti Zhakeer", "雪克来提·扎克尔", "Shukhrat Zakirov", "Arken Tuniaz", "리영길", "Lee Young-kil", "Sensetime Grp", "商汤集团", "র‌্যাপিড অ্যাকশন ব্যাটালিয়ন",
        "Benazeer Ahmad", "မျိုးဆွေဝင်း", "Evgenij Shapetko", "SEK Animation Studio", "Gudrun Halvorsen",
    ];

    public static async Task<int> RunAsync(CancellationToken token)
    {
        using ScreeningService service = await ScreeningService.CreateAsync([DemonstrationList.Open()], null, token);
        IAnsiConsole console = AnsiConsole.Console;
        console.WriteLine(DemonstrationList.Notice);
        console.WriteLine($"{service.Status.Entities} parties, {service.Status.Names} names, version {service.Status.Lists[0]}.");

        // Once without looking, so that the times shown are those of a service that has started.
        foreach (string name in s_names) service.Screen(new ScreeningRequest { Name = name }, token);
        foreach (string name in s_names)
        {
            ScreeningResult result = service.Screen(new ScreeningRequest { Name = name }, token);
            console.WriteLine();
            console.MarkupLine($"[bold]{Markup.Escape(name)}[/]  {ResultView.Outcome(result.Outcome)}  [grey]{result.Elapsed.TotalMicroseconds.ToString("0", CultureInfo.InvariantCulture)} µs[/]");
            if (result.Matches.Count == 0)
            {
                console.WriteLine("    No listed party comes near.");
                continue;
            }

            ScreeningMatch best = result.Matches[0];
            console.MarkupLine($"    {ScoreText.Of(best.Score)}  {Markup.Escape(best.Entity.DisplayName)}  [grey]{Markup.Escape(best.Entity.Id)} · {Markup.Escape(string.Join(", ", best.Entity.Programs.Select(static p => p.Code)))}[/]");
            console.MarkupLine($"    {Markup.Escape(best.Explanation.Summary)}");
        }

        console.WriteLine();
        console.WriteLine("Next: screen NAME --explain, or --help for everything else.");
        return Guarded.Answered;
    }
}
