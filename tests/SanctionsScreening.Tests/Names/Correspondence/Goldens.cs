using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Tests.Names.Correspondence;

/// <summary>Publicly known spellings and the decoys that they must beat.</summary>
internal static class Goldens
{
    public static IEnumerable<(CorrespondenceScript Script, string Native, string Latin)> Spellings() =>
        from row in Rows("spellings.tsv")
        from latin in row[2].Split(',')
        select (Enum.Parse<CorrespondenceScript>(row[0]), row[1], latin);

    public static string[] Decoys { get; } = [.. Rows("decoys.tsv").Select(row => row[0])];

    private static IEnumerable<string[]> Rows(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Data", "Names", "Correspondence", file))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t'));
}
