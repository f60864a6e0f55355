using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Un;

/// <summary>
/// The UN Security Council's consolidated list as XML. Entity ids are "un:" and the list's DATAID. Safe to use from several threads;
/// each load reads the file again, record by record.
/// </summary>
public sealed class UnXmlSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">consolidated.xml.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public UnXmlSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "un".</value>
    public string List { get; init; } = "un";

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => UnReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
