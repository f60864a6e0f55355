using System.Globalization;
using System.Text;

namespace SanctionsScreening.Quality;

/// <summary>Recall and alerts at every threshold as an SVG: recall on the left axis, alerts on the right one, on a scale of tenfolds.</summary>
internal static class CurvePlot
{
    private const int First = 6000;
    private const int Last = 9500;
    private const int Left = 60;
    private const int Right = 660;
    private const int Top = 30;
    private const int Bottom = 370;

    public static string Draw(CrosslistFigures figures, int threshold)
    {
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 740 430\" font-family=\"sans-serif\" font-size=\"12\">");
        Line(svg, $"<rect width=\"740\" height=\"430\" fill=\"#ffffff\"/>");
        for (int percent = 0; percent <= 100; percent += 20) Grid(svg, Recall(percent / 100d), $"{percent} %", left: true);
        foreach (double share in (ReadOnlySpan<double>)[0.0001, 0.001, 0.01, 0.1]) Grid(svg, Alerts(share), string.Create(CultureInfo.InvariantCulture, $"{share * 100:0.##} %"), left: false);
        for (int limit = First; limit <= Last; limit += 500) Line(svg, $"<text x=\"{X(limit)}\" y=\"{Bottom + 18}\" text-anchor=\"middle\">{limit / 10_000d:0.00}</text>");
        Line(svg, $"<line x1=\"{X(threshold)}\" y1=\"{Top}\" x2=\"{X(threshold)}\" y2=\"{Bottom}\" stroke=\"#444444\" stroke-dasharray=\"2 3\"/>");
        Line(svg, $"<text x=\"{X(threshold) + 4}\" y=\"{Top - 8}\">default {threshold / 10_000d:0.00}</text>");
        CrosslistFigures fitted = figures.Of(CaseHalf.Fitted), apart = figures.Of(CaseHalf.HeldApart);
        Curve(svg, "#1f6f3f", string.Empty, l => Recall(fitted.Found(l, false, false).Value));
        Curve(svg, "#1f6f3f", "5 3", l => Recall(apart.Found(l, false, false).Value));
        Curve(svg, "#2f5fb0", string.Empty, l => Recall(fitted.Found(l, true, false).Value));
        Curve(svg, "#2f5fb0", "5 3", l => Recall(apart.Found(l, true, false).Value));
        Curve(svg, "#b03030", string.Empty, l => Alerts(fitted.Alerted(l, false).Value));
        Curve(svg, "#b03030", "5 3", l => Alerts(apart.Alerted(l, false).Value));
        (string Colour, string Text)[] legend = [("#1f6f3f", "recall"), ("#2f5fb0", "recall, hard"), ("#b03030", "persons alerted (right axis)")];
        for (int l = 0; l < legend.Length; l++) Line(svg, $"<text x=\"{Left + (l * 150)}\" y=\"{Bottom + 40}\" fill=\"{legend[l].Colour}\">{legend[l].Text}</text>");
        Line(svg, $"<text x=\"{Left + 450}\" y=\"{Bottom + 40}\">dashed: half held apart</text>");
        svg.AppendLine("</svg>");
        return svg.ToString().ReplaceLineEndings("\n");
    }

    private static void Curve(StringBuilder svg, string colour, string dashes, Func<int, double> y)
    {
        var points = new StringBuilder();
        for (int limit = First; limit <= Last; limit += 50) points.Append(CultureInfo.InvariantCulture, $"{X(limit)},{y(limit):0.0} ");
        Line(svg, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.6\" stroke-dasharray=\"{dashes}\" points=\"{points.ToString().TrimEnd()}\"/>");
    }

    private static void Grid(StringBuilder svg, double y, string label, bool left)
    {
        if (left) Line(svg, $"<line x1=\"{Left}\" y1=\"{y:0.0}\" x2=\"{Right}\" y2=\"{y:0.0}\" stroke=\"#dddddd\"/>");
        Line(svg, $"<text x=\"{(left ? Left - 8 : Right + 8)}\" y=\"{y + 4:0.0}\" text-anchor=\"{(left ? "end" : "start")}\">{label}</text>");
    }

    private static int X(int limit) => Left + ((limit - First) * (Right - Left) / (Last - First));

    private static double Recall(double share) => Bottom - (share * (Bottom - Top));

    /// <summary>From 0.01 % at the foot to 10 % at the head.</summary>
    private static double Alerts(double share) => Bottom - (Math.Clamp((Math.Log10(Math.Max(share, 1e-6)) + 4) / 3, 0, 1) * (Bottom - Top));

    private static void Line(StringBuilder svg, FormattableString line) => svg.AppendLine(line.ToString(CultureInfo.InvariantCulture));
}
