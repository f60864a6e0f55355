using System.Globalization;

namespace SanctionsScreening.Quality;

/// <summary>Prints judgements as tables for people.</summary>
internal static class Tables
{
    /// <summary>Groups of fewer cases are left out: nothing can be read from them.</summary>
    private const int Least = 10;

    /// <summary>Shares of right answers by group, each with its 95 % interval.</summary>
    public static void Groups(TextWriter output, string title, IReadOnlyCollection<Judgement> judgements)
    {
        output.WriteLine();
        output.WriteLine($"{title}: {new Share(judgements.Count(static j => j.IsRight), judgements.Count)} right");
        var groups = judgements.SelectMany(static j => j.Groups.Select(g => (Group: g, j.IsRight))).GroupBy(static g => g.Group, StringComparer.Ordinal).Where(static g => g.Count() >= Least).ToArray();
        if (groups.Length == 0) return;
        int width = groups.Max(static g => g.Key.Length);
        foreach (var group in groups.OrderBy(static g => Kind(g.Key), StringComparer.Ordinal).ThenByDescending(static g => g.Count())) output.WriteLine($"    {group.Key.PadRight(width)}  {new Share(group.Count(static g => g.IsRight), group.Count())}");
    }

    /// <summary>A figure beside what is asked of it.</summary>
    public static void Figure(TextWriter output, string name, Share share, double asked, bool atMost = false)
    {
        bool holds = atMost ? share.Value <= asked : share.Value >= asked;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-58} {share,-32} asked {(atMost ? "≤" : "≥")} {100 * asked:0.##} %  {(holds ? "holds" : "SHORT")}"));
    }

    /// <summary>The worst wrong decisions: misses and false alerts, farthest from the threshold first.</summary>
    public static void Worst(TextWriter output, IReadOnlyCollection<Judgement> judgements, int most)
    {
        foreach (Judgement miss in judgements.Where(static j => j is { IsRight: false, IsMatch: true }).OrderBy(static j => j.Score).Take(most))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    MISS  {miss.Score,5} [{miss.Request}] wants [{miss.Expected}]{(miss.Got.Length > 0 ? $" got {miss.Got}" : string.Empty)}{Facts(miss)}"));
        }

        foreach (Judgement alert in judgements.Where(static j => j is { IsRight: false, IsMatch: false }).OrderByDescending(static j => j.Score).Take(most))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"    ALERT {alert.Score,5} [{alert.Request}]{(alert.Expected.Length > 0 ? $" against [{alert.Expected}]" : string.Empty)}{(alert.Got.Length > 0 ? $" got {alert.Got}" : string.Empty)}{Facts(alert)}"));
        }
    }

    private static string Facts(Judgement judgement) => judgement.Groups.Where(static g => g.StartsWith("phenomenon", StringComparison.Ordinal)).Select(static g => g[12..]).ToArray() is { Length: > 0 } facts ? $" ({string.Join(", ", facts)})" : string.Empty;

    private static string Kind(string group) => group[..Math.Max(0, group.IndexOf(':', StringComparison.Ordinal))];
}
