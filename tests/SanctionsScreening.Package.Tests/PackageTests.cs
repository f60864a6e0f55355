using System.IO.Compression;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace SanctionsScreening.Package.Tests;

public sealed class PackageTests(PackedPackage package) : IClassFixture<PackedPackage>
{
    [Fact]
    public void Package_HoldsTheLibraryItsDocumentationAndItsReadme()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        string[] entries = [.. archive.Entries.Select(static e => e.FullName)];
        Assert.Contains("lib/net10.0/SanctionsScreening.dll", entries);
        Assert.Contains("lib/net10.0/SanctionsScreening.xml", entries);
        Assert.Contains("README.md", entries);
        Assert.DoesNotContain(entries, static e => e.Contains("sdn", StringComparison.OrdinalIgnoreCase));
        Assert.True(File.Exists(Path.ChangeExtension(package.File, "snupkg")));
    }

    [Fact]
    public void Package_HoldsThePagesThatItsReadmeNames()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using var readme = new StreamReader(archive.GetEntry("README.md")!.Open());
        string[] pages = [.. Regex.Matches(readme.ReadToEnd(), @"docs/[\w-]+\.\w+").Select(static m => m.Value).Distinct()];
        Assert.True(pages.Length > 4, $"{pages.Length} pages");
        Assert.All(pages, page => Assert.NotNull(archive.GetEntry(page)));
    }

    [Fact]
    public void Package_DependsOnNothingButWhatItNames()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream stream = archive.GetEntry("SanctionsScreening.nuspec")!.Open();
        var nuspec = XDocument.Load(stream);
        string[] dependencies = [.. nuspec.Descendants().Where(static e => e.Name.LocalName == "dependency").Select(static e => e.Attribute("id")!.Value)];
        Assert.All(dependencies, static d => Assert.True(d is "Lucene.Net" or "Lucene.Net.Analysis.Common" or "AnyAscii" || d.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal), d));
        Assert.Contains("Lucene.Net", dependencies);
        Assert.Equal("Apache-2.0", nuspec.Descendants().Single(static e => e.Name.LocalName == "license").Value);
    }

    [Fact]
    public void Customer_InstallsThePackageAndScreens()
    {
        string folder = WriteCustomer("customer");
        File.WriteAllText(Path.Combine(folder, "list.csv"), "id,type,name,aliases\n1,person,Shohrat ZAKIR,雪克来提·扎克尔\n");
        File.WriteAllText(Path.Combine(folder, "Program.cs"), """
            using SanctionsScreening;
            using SanctionsScreening.Lists.Custom;

            using ScreeningService screening = await ScreeningService.CreateAsync([new CustomCsvSource("list.csv")]);
            ScreeningResult result = screening.Screen(new ScreeningRequest { Name = "Xuekelaiti Zhakeer" });
            Console.WriteLine($"{result.Outcome} {result.Matches[0].Entity.Id}");
            """);
        string output = PackedPackage.Run(folder, "run", "-c", "Release");
        Assert.Contains("Review custom:1", output, StringComparison.Ordinal);
    }

    /// <summary>Lucene finds its codecs by reflection: where trimming removes them, the first load fails.</summary>
    [Theory]
    [InlineData("PublishTrimmed", true)]
    [InlineData("PublishAot", true)]
    [InlineData("PublishSingleFile", false)]
    public void Customer_ThatTrims_KeepsLuceneWhole(string property, bool isKept)
    {
        string folder = WriteCustomer(property);
        PackedPackage.Run(folder, "restore");
        string roots = PackedPackage.Run(folder, "msbuild", "-getItem:TrimmerRootAssembly", $"-p:{property}=true");
        Assert.Equal(isKept, roots.Contains("\"Identity\": \"Lucene.Net\"", StringComparison.Ordinal));
    }

    private string WriteCustomer(string name)
    {
        string folder = package.FolderOf(name);
        File.WriteAllText(Path.Combine(folder, "Customer.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <RestoreAdditionalProjectSources>{package.Feed}</RestoreAdditionalProjectSources>
                <RestorePackagesPath>{package.FolderOf("packages")}</RestorePackagesPath>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="SanctionsScreening" Version="[{package.Version}]" />
              </ItemGroup>
            </Project>
            """);
        return folder;
    }
}
