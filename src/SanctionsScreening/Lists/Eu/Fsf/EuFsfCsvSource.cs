using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Eu.Fsf;

/// <summary>
/// The EU's consolidated financial sanctions file as CSV, of version 1.0 or 1.1. Entity ids are "eu:" and the EU reference number.
/// Safe to use from several threads; each load reads the file again, line by line. The CSV does not tell strong aliases from weak
/// ones: prefer <see cref="EuFsfXmlSource"/>.
/// </summary>
public sealed class EuFsfCsvSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">The file, "csvFullSanctionsList" or "csvFullSanctionsList_1_1", also as a spreadsheet program saved it.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public EuFsfCsvSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "eu".</value>
    public string List { get; init; } = "eu";

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => EuFsfCsvReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
