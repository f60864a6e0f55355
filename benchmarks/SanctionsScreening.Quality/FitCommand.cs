using System.Globalization;
using SanctionsScreening.Indexing;
using SanctionsScreening.Matching;

namespace SanctionsScreening.Quality;

/// <summary>fit: writes better constants into the source tree.</summary>
internal static class FitCommand
{
    private const string Table = "src/SanctionsScreening/Matching/weights.tsv";

    public static async Task<int> RunAsync(string data, TimeSpan most, CancellationToken token)
    {
        var cases = new CaseFiles(data);
        if (!cases.Exist || !File.Exists(Table))
        {
            await Console.Error.WriteLineAsync($"Fitting needs the cases in {data} and the checkout's root as the current folder.");
            return 2;
        }

        ScreeningIndex index = ScreeningIndexBuilder.Build([await cases.OfacAsync(token)], null, token);
        MatchingWeights weights = new Fitting(cases, index, new Crosslist(cases, index.Entities, 4, CaseHalf.Fitted), 3).Fit(MatchingWeights.Default, most, Console.Out);
        new Fitting(cases, index, new Crosslist(cases, index.Entities, 1, CaseHalf.HeldApart), 1).Objective(weights, out string apart);
        Console.WriteLine($"held apart: {apart}");
        await File.WriteAllLinesAsync(Table, [.. File.ReadAllLines(Table).Select(line => Rewritten(line, weights))], token);
        return 0;
    }

    private static string Rewritten(string line, MatchingWeights weights)
    {
        if (line.Length == 0 || line[0] == '#') return line;
        string[] cells = line.Split('\t');
        cells[1] = weights[Enum.Parse<MatchingWeight>(cells[0])].ToString(CultureInfo.InvariantCulture);
        return string.Join('\t', cells);
    }
}
