using System.Text.RegularExpressions;
using SanctionsScreening.DependencyInjection;
using SanctionsScreening.Lists;
using Microsoft.Extensions.DependencyInjection;

namespace SanctionsScreening.Samples.Tests;

public sealed partial class ReadmeTests
{
    [Theory]
    [InlineData("README.md", "ReadmeCode.cs")]
    [InlineData("docs/refresh.md", "RefreshCode.cs")]
    public void Code_OfADocument_IsTheCodeThatTheTestsRun(string document, string code)
    {
        string[] blocks = [.. CodeBlock().Matches(File.ReadAllText(Path.Combine(Sample.Root, document))).Select(static m => m.Groups["code"].Value)];
        string tests = Squeezed(File.ReadAllText(Path.Combine(Sample.Root, "tests", "SanctionsScreening.Samples.Tests", code)));
        Assert.NotEmpty(blocks);
        Assert.All(blocks, block => Assert.Contains(Squeezed(UsingLine().Replace(block, string.Empty)), tests, StringComparison.Ordinal));
        Assert.All(blocks.SelectMany(static block => UsingLine().Matches(block)), line => Assert.Contains(Squeezed(line.Value), tests, StringComparison.Ordinal));
    }

    [Fact]
    public void Code_OfTheReadme_NamesItsNamespaces()
    {
        string readme = File.ReadAllText(Path.Combine(Sample.Root, "README.md")), code = File.ReadAllText(Path.Combine(Sample.Root, "tests", "SanctionsScreening.Samples.Tests", "ReadmeCode.cs"));
        Assert.Equal(UsingLine().Matches(code).Select(static m => m.Value).Order(StringComparer.Ordinal), UsingLine().Matches(readme).Select(static m => m.Value).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Code_OfTheReadme_Runs()
    {
        Assert.Equal(ScreeningOutcome.Review, await ReadmeCode.FirstScreenAsync());
        var services = new ServiceCollection();
        ReadmeCode.Register(services, Path.Combine(Sample.Root, "samples", "OwnList", "customers-we-refuse.csv"));
        Assert.Contains(services, static s => s.ServiceType == typeof(IScreeningService));
    }

    [Fact]
    public void Code_OfTheRefreshPage_Registers()
    {
        var services = new ServiceCollection();
        RefreshCode.Register(services);
        Assert.Equal(["ofac", "un", "own"], services.BuildServiceProvider().GetServices<ISanctionsListSource>().Select(static s => s.List));
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("ARCHITECTURE.md")]
    [InlineData("CONTRIBUTING.md")]
    [InlineData("CHANGELOG.md")]
    [InlineData("docs/matching.md")]
    [InlineData("docs/threshold.md")]
    [InlineData("benchmarks/README.md")]
    [InlineData("docs/refresh.md")]
    [InlineData("docs/own-lists.md")]
    public void Paths_NamedInADocument_Exist(string document)
    {
        string text = File.ReadAllText(Path.Combine(Sample.Root, document));
        string[] missing = [.. PathInText().Matches(text).Select(static m => m.Groups["path"].Value.TrimEnd('/')).Where(static p => !p.Contains('*', StringComparison.Ordinal) && !p.StartsWith("../", StringComparison.Ordinal)).Where(static p => !File.Exists(Path.Combine(Sample.Root, p)) && !Directory.Exists(Path.Combine(Sample.Root, p))).Distinct(StringComparer.Ordinal)];
        Assert.Empty(missing);
    }

    private static string Squeezed(string code) => WhiteSpace().Replace(code, string.Empty);

    [GeneratedRegex("```csharp\n(?<code>.*?)```", RegexOptions.Singleline | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex CodeBlock();

    [GeneratedRegex("^using [A-Z][A-Za-z.]+;\n", RegexOptions.Multiline, 1000)]
    private static partial Regex UsingLine();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex WhiteSpace();

    [GeneratedRegex(@"(?<![\w.])(?<path>(?:src|tests|samples|benchmarks|docs|eng|\.ci)/[\w./-]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PathInText();
}
