using System.Globalization;
using SanctionsScreening;
using SanctionsScreening.Matching;
using Spectre.Console;

namespace ScreeningConsole.Output;

/// <summary>An explanation as a person reads it: the decision first, then the words, then the sum, then what would have changed it.</summary>
internal static class ExplanationView
{
    /// <summary>Writes how a request stands to one entity.</summary>
    public static void Write(IAnsiConsole console, ScreeningRequest request, MatchExplanation explanation)
    {
        console.MarkupLine($"{Decision(explanation)}  {ScoreText.Of(explanation.Score)} of {ScoreText.Of(explanation.Threshold)} needed  [bold]{Markup.Escape(request.Name)}[/] against {Markup.Escape(explanation.ListedName ?? "no name")} [grey]({Markup.Escape(explanation.EntityId)})[/]");
        console.MarkupLine($"  {Markup.Escape(explanation.Summary)}");
        WriteChanges(console, explanation);
        WriteTables(console, explanation);
        if (explanation.Outcome is ExplanationOutcome.NotFound or ExplanationOutcome.OutOfReach) WriteRetrieval(console, explanation);
    }

    /// <summary>Writes which words met and what made the score.</summary>
    public static void WriteTables(IAnsiConsole console, MatchExplanation explanation)
    {
        if (explanation.Alignment.Count > 0) console.Write(Words(explanation));
        if (explanation.Features.Count > 0) console.Write(Sum(explanation));
    }

    private static string Decision(MatchExplanation explanation) => explanation.Outcome switch
    {
        ExplanationOutcome.Match => "[red]MATCH[/]",
        ExplanationOutcome.BelowThreshold => "[green]NO MATCH[/]",
        ExplanationOutcome.OutOfReach => "[green]NO MATCH, out of reach[/]",
        ExplanationOutcome.NotFound => "[green]NO MATCH, not found[/]",
        ExplanationOutcome.OtherType => "[green]NO MATCH, another type[/]",
        _ => "[yellow]NOTHING TO COMPARE[/]",
    };

    private static Table Words(MatchExplanation explanation)
    {
        Table words = new Table().Border(TableBorder.Simple).AddColumns("request", "listed", "how they meet", "agreement", "weight", "cost");
        foreach (WordAlignment row in explanation.Alignment)
        {
            words.AddRow(Markup.Escape(row.RequestWord ?? "—"), Markup.Escape(row.ListedWord ?? "—"), Markup.Escape(row.Description), row.Similarity > 0 ? ScoreText.Of(row.Similarity) : string.Empty, ScoreText.Of(row.Weight), row.Cost >= 0.0005 ? ScoreText.Of(row.Cost) : string.Empty);
        }

        return words;
    }

    private static Table Sum(MatchExplanation explanation)
    {
        Table sum = new Table().Border(TableBorder.Simple).AddColumns("effect", "score", "feature", "value", "weight", "reason");
        double score = 0;
        foreach (MatchFeature feature in explanation.Features)
        {
            score += feature.Effect;
            sum.AddRow(feature.Effect.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture), ScoreText.Of(score), Markup.Escape(feature.Code), ScoreText.Of(feature.Value), ScoreText.Of(feature.Weight), Markup.Escape(feature.Reason));
        }

        return sum;
    }

    private static void WriteChanges(IAnsiConsole console, MatchExplanation explanation)
    {
        foreach (MatchChange change in explanation.Changes) console.MarkupLine($"  It would match [bold]{Markup.Escape(change.Description)}[/] [grey]({ScoreText.Of(change.Score)})[/].");
        if (!explanation.IsMatch && explanation.Changes.Count == 0 && explanation.Outcome != ExplanationOutcome.NothingToCompare) console.WriteLine("  No small change of the request would make it match.");
    }

    private static void WriteRetrieval(IAnsiConsole console, MatchExplanation explanation)
    {
        if (explanation.BlockingWord is { } word) console.MarkupLine($"  The word that stands in the way is [bold]{Markup.Escape(word)}[/]: it weighs most and meets nothing.");
        foreach (WordRetrieval row in explanation.Retrieval) console.MarkupLine($"  {Markup.Escape(row.Reason)}");
    }
}
