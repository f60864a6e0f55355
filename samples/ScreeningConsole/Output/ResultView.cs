using System.Globalization;
using SanctionsScreening;
using Spectre.Console;

namespace ScreeningConsole.Output;

/// <summary>A result as a person reads it.</summary>
internal static class ResultView
{
    /// <summary>Writes the outcome and every match.</summary>
    public static void Write(IAnsiConsole console, ScreeningResult result, bool explain)
    {
        string reasons = result.IncompleteReasons.Count == 0 ? string.Empty : $" ({string.Join(", ", result.IncompleteReasons)})";
        console.MarkupLine($"{Outcome(result.Outcome)}{Markup.Escape(reasons)}  {result.TotalMatches} {(result.TotalMatches == 1 ? "match" : "matches")}, {result.Elapsed.TotalMicroseconds.ToString("0", CultureInfo.InvariantCulture)} µs, {Markup.Escape(string.Join("; ", result.Lists.Select(static l => l.ToString())))}");
        foreach (ScreeningMatch match in result.Matches)
        {
            console.WriteLine();
            console.MarkupLine($"  [bold]{ScoreText.Of(match.Score)}[/]  {Markup.Escape(match.Entity.DisplayName)}  [grey]{Markup.Escape(match.Entity.Id)} · {match.Entity.Type.ToString().ToLowerInvariant()} · {Markup.Escape(string.Join(", ", match.Entity.Programs.Select(static p => p.Code)))}[/]");
            console.MarkupLine($"        {Markup.Escape(match.Explanation.Summary)}");
            if (match.SameParty.Count > 1) console.MarkupLine($"        [grey]the same party on other lists: {Markup.Escape(string.Join(", ", match.SameParty.Where(e => e.Id != match.Entity.Id).Select(static e => e.Id)))}[/]");
            if (explain) ExplanationView.WriteTables(console, match.Explanation);
        }
    }

    /// <summary>An outcome in its colour.</summary>
    public static string Outcome(ScreeningOutcome outcome) => outcome switch
    {
        ScreeningOutcome.Clear => "[green]CLEAR[/]",
        ScreeningOutcome.Review => "[red]REVIEW[/]",
        _ => "[yellow]INCOMPLETE[/]",
    };
}
