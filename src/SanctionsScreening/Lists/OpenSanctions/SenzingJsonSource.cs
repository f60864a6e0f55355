using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>
/// Records in Senzing's entity specification, one JSON object a line, as OpenSanctions publishes them. Entity ids are "senzing-json:" and the RECORD_ID.
/// Relationships become linked parties.
/// Safe to use from several threads; each load reads the file again. gzip and ZIP are unpacked.
/// </summary>
/// <remarks>A file that was cut in a record is an error. A line that is no record, one without id or name, an id that stands twice and an attribute that is not known are reported.</remarks>
public sealed class SenzingJsonSource : ISanctionsListSource
{
    internal const string Format = "senzing-json";
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">senzing.json.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public SenzingJsonSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "senzing-json".</value>
    public string List { get; init; } = Format;

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => SenzingReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
