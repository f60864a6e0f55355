using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>
/// A data set of OpenSanctions as FollowTheMoney entities, one JSON object a line. The parties that the data set calls targets become entities; every other
/// node of the graph (relatives, owners, addresses, documents, sanctions) becomes a linked party, an address, an identifier or a programme of them.
/// Entity ids are "ftm-json:" and the entity's id.
/// Safe to use from several threads; each load reads the file again. gzip and ZIP are unpacked.
/// </summary>
/// <remarks>A file that was cut in a record is an error. A line that is no entity, an id that stands twice, a reference to an entity that the file lacks and a property that the model does not know are reported.</remarks>
public sealed class FtmJsonSource : ISanctionsListSource
{
    internal const string Format = "ftm-json";
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">entities.ftm.json.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public FtmJsonSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "ftm-json".</value>
    public string List { get; init; } = Format;

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => FtmReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
