using System.Diagnostics;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>curve: writes recall and alerts at every threshold as a page with a plot.</summary>
internal static class CurveCommand
{
    public static async Task<int> RunAsync(string data, string folder, CancellationToken token)
    {
        var cases = new CaseFiles(data);
        if (!cases.Exist || !Directory.Exists(folder))
        {
            await Console.Error.WriteLineAsync($"The curve needs the cases in {data} and the folder {folder}.");
            return 2;
        }

        long started = Stopwatch.GetTimestamp();
        int threshold = (int)Math.Round(new ScreeningOptions().Threshold * 10_000);
        ScreeningIndex index = ScreeningIndexBuilder.Build([await cases.OfacAsync(token)], null, token);
        var matcher = EntityMatcher.Of(index, MatchingWeights.Default);
        CrosslistFigures figures = new Crosslist(cases, index.Entities, 1).Measure(matcher, threshold);
        var page = new ThresholdPage(figures, new Alerts(cases).Judge(matcher, threshold), new Typos(index.Entities, 4000).Judge(matcher, threshold), threshold);
        await File.WriteAllTextAsync(Path.Combine(folder, "threshold.md"), page.Text(), token);
        await File.WriteAllTextAsync(Path.Combine(folder, "threshold.svg"), CurvePlot.Draw(figures, threshold), token);
        await Console.Error.WriteLineAsync($"Wrote threshold.md and threshold.svg to {folder} in {Stopwatch.GetElapsedTime(started).TotalSeconds:0} s.");
        return 0;
    }
}
