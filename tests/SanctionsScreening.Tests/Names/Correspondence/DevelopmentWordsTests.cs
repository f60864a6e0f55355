using System.Globalization;
using AnyAscii;
using SanctionsScreening.Names.Correspondence;

namespace SanctionsScreening.Tests.Names.Correspondence;

/// <summary>How often a native word finds its Latin spelling first among 10,000: a sample of what the training tool measures in full.</summary>
public sealed class DevelopmentWordsTests
{
    private const int Asked = 200;

    [Theory]
    [InlineData("Cyrillic", "russian", 92)]
    [InlineData("Arabic", "arabic", 91)]
    [InlineData("Hebrew", "hebrew", 91)]
    [InlineData("Han", "chinese", 69)]
    [InlineData("Hangul", "korean", 81)]
    [InlineData("Kana", "katakana", 89)]
    public void Cost_DevelopmentWords_FindTheirSpellingFirst(string script, string language, double percent)
    {
        string path = Path.Combine(Root(), "..", "shared", "data", "transliteration", $"{language}_dev.tsv");
        Assert.SkipUnless(File.Exists(path), "The development words are not beside the repository.");
        ScriptCorrespondence correspondence = ScriptCorrespondence.For(Enum.Parse<CorrespondenceScript>(script))!;
        var rows = File.ReadLines(path).Take(10_000).Select(line => line.Split('\t'))
            .Select(row => (Latin: row[0].Transliterate().ToLowerInvariant(), Native: row[1].Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant())).ToList();
        string[] latin = [.. rows.Select(row => row.Latin).Distinct(StringComparer.Ordinal)];
        var words = rows.GroupBy(row => row.Native, row => row.Latin, StringComparer.Ordinal).ToList();

        int step = words.Count / Asked, asked = 0, found = 0;
        for (int i = 0; i < words.Count; i += step, asked++)
        {
            NativeWord native = correspondence.Prepare(words[i].Key);
            int right = words[i].Min(spelling => correspondence.Cost(native, spelling));
            found += latin.All(other => words[i].Contains(other, StringComparer.Ordinal) || correspondence.Cost(native, other) > right) ? 1 : 0;
        }

        double share = 100.0 * found / asked;
        Assert.True(share >= percent, string.Create(CultureInfo.InvariantCulture, $"{share:f1} % of {asked} words"));
    }

    private static string Root()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "SanctionsScreening.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? AppContext.BaseDirectory;
    }
}
