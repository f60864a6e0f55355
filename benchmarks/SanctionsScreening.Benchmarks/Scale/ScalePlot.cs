using System.Globalization;
using System.Text;

namespace SanctionsScreening.Benchmarks.Scale;

/// <summary>Cost against size as an SVG: requests on the left, time and memory of a generation on the right; all scales are of tenfolds.</summary>
internal static class ScalePlot
{
    private const int Width = 330, Top = 40, Bottom = 360;

    /// <summary>Draws both panels.</summary>
    public static string Draw(IReadOnlyList<StoredSize> sizes)
    {
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 860 460\" font-family=\"sans-serif\" font-size=\"12\">");
        Line(svg, $"<rect width=\"860\" height=\"460\" fill=\"#ffffff\"/>");
        Panel(svg, 60, "µs a request", 1, 6, sizes,
        [
            ("#1f6f3f", "mix, p50", static s => s.Mix.P50), ("#1f6f3f", "mix, p99", static s => s.Mix.P99), ("#2f5fb0", "commonest words, most", static s => s.Commonest.Most),
            ("#b03030", "twenty words, most", static s => s.TwentyWords.Most), ("#a06a00", "colliding words, most", static s => s.Colliding.Most),
        ]);
        Panel(svg, 490, "a generation", 0, 5, sizes,
        [
            ("#1f6f3f", "managed and mapped, MB", static s => s.Managed + s.Mapped), ("#2f5fb0", "opened, ms", static s => s.OpenMilliseconds), ("#b03030", "built, s", static s => s.BuildSeconds),
        ]);
        svg.Append("</svg>\n");
        return svg.ToString();
    }

    private static void Panel(StringBuilder svg, int left, string title, int lowest, int highest, IReadOnlyList<StoredSize> sizes, (string Colour, string Text, Func<StoredSize, double> Of)[] curves)
    {
        Line(svg, $"<text x=\"{left}\" y=\"{Top - 18}\" font-weight=\"bold\">{title}, by names on the list</text>");
        for (int power = lowest; power <= highest; power++)
        {
            Line(svg, $"<line x1=\"{left}\" y1=\"{Y(power):0.0}\" x2=\"{left + Width}\" y2=\"{Y(power):0.0}\" stroke=\"#dddddd\"/>");
            Line(svg, $"<text x=\"{left - 8}\" y=\"{Y(power) + 4:0.0}\" text-anchor=\"end\">{Math.Pow(10, power):#,0}</text>");
        }

        double first = Math.Log10(sizes[0].Names), last = Math.Max(first + 1, Math.Log10(sizes[^1].Names));
        foreach (StoredSize size in sizes) Line(svg, $"<text x=\"{X(size):0.0}\" y=\"{Bottom + 18}\" text-anchor=\"middle\">{size.Names:#,0}</text>");
        for (int c = 0; c < curves.Length; c++)
        {
            (string colour, string text, Func<StoredSize, double> of) = curves[c];
            string dashes = c > 0 && curves[c - 1].Colour == colour ? " stroke-dasharray=\"5 3\"" : string.Empty;
            string points = string.Join(' ', sizes.Select(s => string.Create(CultureInfo.InvariantCulture, $"{X(s):0.0},{Y(Math.Log10(Math.Max(of(s), 1e-3))):0.0}")));
            Line(svg, $"<polyline fill=\"none\" stroke=\"{colour}\" stroke-width=\"1.6\"{dashes} points=\"{points}\"/>");
            Line(svg, $"<line x1=\"{left + (c % 2 * 165)}\" y1=\"{Bottom + 36 + (c / 2 * 20)}\" x2=\"{left + (c % 2 * 165) + 14}\" y2=\"{Bottom + 36 + (c / 2 * 20)}\" stroke=\"{colour}\" stroke-width=\"1.6\"{dashes}/>");
            Line(svg, $"<text x=\"{left + (c % 2 * 165) + 18}\" y=\"{Bottom + 40 + (c / 2 * 20)}\" font-size=\"11\">{text}</text>");
        }

        double X(StoredSize size) => left + ((Math.Log10(size.Names) - first) / (last - first) * Width);

        double Y(double power) => Bottom - (Math.Clamp((power - lowest) / (highest - lowest), 0, 1) * (Bottom - Top));
    }

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');
}
