using System.Globalization;

namespace SanctionsScreening.Quality;

/// <summary>Saved judgements: tab-separated, one a line, so that two runs can be compared with any tool.</summary>
internal static class JudgementFile
{
    /// <summary>Writes a run.</summary>
    public static void Write(string path, IEnumerable<Judgement> judgements) => File.WriteAllLines(path, judgements.Select(static j =>
        string.Join('\t', Clean(j.Task), Clean(j.Request), Clean(j.Expected), Clean(j.Got), j.IsMatch ? "match" : "none", j.Score.ToString(CultureInfo.InvariantCulture), j.IsRight ? "right" : "wrong", string.Join(';', j.Groups.Select(Clean)))));

    /// <summary>Reads a run.</summary>
    /// <exception cref="FormatException">A line is not one of a saved run; the message names file and line.</exception>
    public static List<Judgement> Read(string path)
    {
        var judgements = new List<Judgement>();
        foreach (string line in File.ReadLines(path))
        {
            string[] cells = line.Split('\t');
            if (cells.Length != 8 || !int.TryParse(cells[5], CultureInfo.InvariantCulture, out int score)) throw new FormatException($"{path}, line {judgements.Count + 1}: not a line of a run that measure --save wrote.");
            judgements.Add(new Judgement(cells[0], cells[1], cells[2], cells[3], cells[4] == "match", score, cells[6] == "right", cells[7].Split(';')));
        }

        return judgements;
    }

    private static string Clean(string text) => text.Replace('\t', ' ').Replace('\n', ' ').Replace('\r', ' ').Replace(';', ',');
}
