using System.Globalization;
using SanctionsScreening.Names.Unicode;

namespace SanctionsScreening.Tests.Names.Unicode;

public sealed class UnicodeDecompositionTests
{
    private const string Conformance = "/usr/share/unicode/NormalizationTest.txt";

    [Fact]
    public void Decompose_GoldenRows_GivesFormKd()
    {
        foreach (string[] row in GoldenRows.Read("unicode/decomposition.tsv"))
            Assert.Equal(Text(row[1]), UnicodeDecomposition.Decompose(Text(row[0])));
    }

    [Fact]
    public void Decompose_UnicodeConformanceTest_GivesFormKd()
    {
        Assert.SkipUnless(File.Exists(Conformance), "Unicode's NormalizationTest.txt is not installed (Debian: unicode-data; unpack the .bz2).");
        foreach (string line in File.ReadLines(Conformance))
        {
            if (line.Length == 0 || line[0] is '#' or '@')
                continue;
            string[] columns = line.Split(';');
            string expected = Text(columns[4]);
            for (int i = 0; i < 5; i++)
                Assert.True(string.Equals(expected, UnicodeDecomposition.Decompose(Text(columns[i])), StringComparison.Ordinal), line);
        }
    }

    private static string Text(string codePoints) => string.Concat(codePoints.Split(' ')
        .Select(hex => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture))));
}
