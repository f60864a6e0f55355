using System.Globalization;
using System.Text;

namespace SanctionsScreening.Quality;

/// <summary>The page on the default threshold.</summary>
internal sealed class ThresholdPage(CrosslistFigures figures, List<Judgement> organizations, List<Judgement> slips, int threshold)
{
    private const int First = 6000;
    private const int Last = 9500;
    private const int Step = 250;

    public string Text()
    {
        var text = new StringBuilder();
        text.AppendLine("# The threshold");
        text.AppendLine();
        text.AppendLine("This page and its plot are written by one command, in a few minutes:");
        text.AppendLine();
        text.AppendLine("    dotnet run -c Release --project benchmarks/SanctionsScreening.Quality -- curve");
        text.AppendLine();
        Line(text, $"The default threshold is {threshold / 10_000d:0.00}: there {Recall(figures.Found(threshold, false, false))} of the names under which other official lists know a party on OFAC's list are found,");
        Line(text, $"{Recall(figures.Found(threshold, true, false))} of the hard ones, whose words are not simply a listed name's, and {Alerts(figures.Alerted(threshold, false))} of invented persons raise an alert.");
        text.AppendLine("Above it recall is lost first among other spellings. Just below it stand the weak aliases, which are held back in their order so that they make no match by themselves:");
        text.AppendLine("a lower threshold lets them in, and recall rises at once by what is listed under weak aliases only. Whoever screens with birth dates reads the right half of the table.");
        text.AppendLine();
        text.AppendLine("![Recall and alerts at every threshold](threshold.svg)");
        text.AppendLine();
        Line(text, $"List: OFAC SDN of 2023-12-28. Queries: other official lists' primary names of {figures.Found(0, false, false).All} parties on it, {figures.Found(0, true, false).All} of them hard. Alerts: {figures.Alerted(0, false).All:#,0} invented persons and");
        Line(text, $"{organizations.Count:#,0} companies with US-listed shares. Slips: {slips.Count:#,0} listed names with one slip in one word. Shares with 95 % intervals (Wilson). Requests carry names alone; in the columns on the");
        text.AppendLine("right also the birth year or date that the other list, or the invented person, has.");
        foreach (CaseHalf half in Enum.GetValues<CaseHalf>()) Table(text, half);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private void Table(StringBuilder text, CaseHalf half)
    {
        CrosslistFigures part = figures.Of(half);
        text.AppendLine();
        text.AppendLine(half switch { CaseHalf.Both => "## All cases", CaseHalf.Fitted => "## The half that the constants are fitted on", _ => "## The half that fitting never sees" });
        text.AppendLine();
        if (half != CaseHalf.Both) Line(text, $"{part.Found(0, false, false).All} queries, {part.Found(0, true, false).All} of them hard; {part.Alerted(0, false).All:#,0} invented persons.\n");
        text.AppendLine(half == CaseHalf.Both
            ? "| threshold | recall | hard | persons alerted | companies alerted | slips found | dated: recall | dated: hard | dated: persons alerted |"
            : "| threshold | recall | hard | persons alerted | dated: recall | dated: hard | dated: persons alerted |");
        text.AppendLine(half == CaseHalf.Both ? "|---|---|---|---|---|---|---|---|---|" : "|---|---|---|---|---|---|---|");
        for (int limit = First; limit <= Last; limit += Step)
        {
            string mark = limit == threshold ? "**" : string.Empty;
            string others = half == CaseHalf.Both ? $" {Alerts(At(organizations, limit))} | {Recall(At(slips, limit))} |" : string.Empty;
            Line(text, $"| {mark}{limit / 10_000d:0.000}{mark} | {Recall(part.Found(limit, false, false))} | {Recall(part.Found(limit, true, false))} | {Alerts(part.Alerted(limit, false))} |{others} {Recall(part.Found(limit, false, true))} | {Recall(part.Found(limit, true, true))} | {Alerts(part.Alerted(limit, true))} |");
        }
    }

    private static Share At(List<Judgement> judgements, int limit) => new(judgements.Count(j => j.Score >= limit), judgements.Count);

    private static string Recall(Share share) => share.ToString("0.0");

    private static string Alerts(Share share) => share.ToString("0.00");

    private static void Line(StringBuilder text, FormattableString line) => text.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
