namespace SanctionsScreening.Tests.Names;

/// <summary>Reads golden cases: tab-separated files under <c>Data</c>, without empty lines and comments.</summary>
internal static class GoldenRows
{
    public static IEnumerable<string[]> Read(string path)
    {
        foreach (string line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", path)))
        {
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
        }
    }
}
