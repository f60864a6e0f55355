using System.Text.RegularExpressions;
using SanctionsScreening.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;

namespace SanctionsScreening.Samples.Tests;

public sealed partial class ReadmeTests
{
    [Fact]
    public void Code_OfTheReadme_IsTheCodeThatTheTestsRun()
    {
        string[] blocks = [.. CodeBlock().Matches(File.ReadAllText(Path.Combine(Sample.Root, "README.md"))).Select(static m => Squeezed(m.Groups["code"].Value))];
        string tests = Squeezed(File.ReadAllText(Path.Combine(Sample.Root, "tests", "SanctionsScreening.Samples.Tests", "ReadmeCode.cs")));
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(block, tests, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Code_OfTheReadme_Runs()
    {
        Assert.Equal(ScreeningOutcome.Review, await ReadmeCode.FirstScreenAsync());
        var services = new ServiceCollection();
        ReadmeCode.Register(services, Path.Combine(Sample.Root, "samples", "OwnList", "customers-we-refuse.csv"));
        Assert.Contains(services, static s => s.ServiceType == typeof(IScreeningService));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    public void Paths_NamedInADocument_Exist(string document)
    {
        string text = File.ReadAllText(Path.Combine(Sample.Root, document));
        string[] missing = [.. PathInText().Matches(text).Select(static m => m.Groups["path"].Value.TrimEnd('/')).Where(static p => !p.Contains('*', StringComparison.Ordinal) && !p.StartsWith("../", StringComparison.Ordinal)).Where(static p => !File.Exists(Path.Combine(Sample.Root, p)) && !Directory.Exists(Path.Combine(Sample.Root, p))).Distinct(StringComparer.Ordinal)];
        Assert.Empty(missing);
    }

    private static string Squeezed(string code) => WhiteSpace().Replace(code, string.Empty);

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"(?<![\w.])(?<path>(?:src|tests|samples|benchmarks|docs|eng|\.ci)/[\w./-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathInText();
}
