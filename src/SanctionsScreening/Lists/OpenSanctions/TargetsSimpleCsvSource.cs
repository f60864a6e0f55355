using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>
/// A data set of OpenSanctions as targets.simple.csv: one party a line, lists inside a cell parted by semicolons. Entity ids are
/// "targets-simple-csv:" and the entity's id.
/// Safe to use from several threads; each load reads the file again. gzip and ZIP are unpacked.
/// </summary>
/// <remarks>A header that lacks a column, columns that hold what belongs into others, and a file that was cut in a line are errors. A record without id or name, or with an id that stands twice, is refused and reported.</remarks>
public sealed class TargetsSimpleCsvSource : ISanctionsListSource
{
    internal const string Format = "targets-simple-csv";
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">targets.simple.csv.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public TargetsSimpleCsvSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "targets-simple-csv".</value>
    public string List { get; init; } = Format;

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => TargetsSimpleReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
