using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Uk;

/// <summary>
/// The UK Sanctions List as XML, which since January 2026 is the UK's only list. Entity ids are "uk:" and the OFSI group id, or the list's
/// own UniqueID where there is none. Safe to use from several threads; each load reads the file again, designation by designation.
/// </summary>
public sealed class UkListXmlSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">UK-Sanctions-List.xml.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public UkListXmlSource(string path)
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
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => UkListReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
