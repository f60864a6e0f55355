using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Ca;

/// <summary>
/// Canada's consolidated list under the Special Economic Measures Act as XML. Entity ids are "ca-sema-xml:", the country, the schedule
/// and the item in it. The file states no date. Safe to use from several threads; each load reads the file again, record by record.
/// </summary>
public sealed class CaSemaXmlSource : ISanctionsListSource
{
    internal const string Format = "ca-sema-xml";
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">sema-lmes.xml.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public CaSemaXmlSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "ca-sema-xml".</value>
    public string List { get; init; } = Format;

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => CaSemaReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
