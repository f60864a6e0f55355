using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.UsCsl;

/// <summary>
/// The US Consolidated Screening List of the International Trade Administration as CSV: the Treasury's lists and those of Commerce and State.
/// Entity ids are "us-csl-csv:" and the list's _id; a party of several of its lists is one entity with several programmes.
/// Safe to use from several threads; each load reads the file again. gzip and ZIP are unpacked.
/// </summary>
/// <remarks>A header that lacks a column of names, births or numbers, a lost quote that swallows the rest of the file, and columns that hold what belongs into others, are errors. A record without id or name, a repeated one, the header among the records, and a record in which the file was cut are refused and reported; so is another column that is missing.</remarks>
public sealed class UsCslCsvSource : ISanctionsListSource
{
    internal const string Format = "us-csl-csv";
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">consolidated.csv.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public UsCslCsvSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "us-csl-csv".</value>
    public string List { get; init; } = Format;

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => UsCslReader.Read(stream, file, List, cancellationToken)), cancellationToken));
}
