using SanctionsScreening.Lists;

namespace SanctionsScreening.Benchmarks.Opening;

/// <summary>A folder that holds one generation, until it is disposed.</summary>
internal sealed class StoredFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("sanctions-screening-opening-");

    /// <summary>Builds the generation.</summary>
    public StoredFolder(IReadOnlyList<ISanctionsListSource> lists) => ScreeningService.CreateAsync(lists, new ScreeningOptions { GenerationFolder = Path }).AsTask().GetAwaiter().GetResult().Dispose();

    /// <summary>Where it is.</summary>
    public string Path => _folder.FullName;

    /// <inheritdoc/>
    public void Dispose() => _folder.Delete(recursive: true);
}
