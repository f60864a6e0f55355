using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>
/// The UK's consolidated list of financial sanctions targets (OFSI, ConList.csv, until January 2026). Entity ids are "uk:" and the
/// Group ID. Safe to use from several threads; each load reads the file again, line by line.
/// </summary>
public sealed class UkConListCsvSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">ConList.csv, in Windows-1252 or UTF-8.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public UkConListCsvSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "uk".</value>
    public string List { get; init; } = "uk";

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => UkConListReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
