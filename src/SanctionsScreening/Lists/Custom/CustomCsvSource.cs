using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>
/// A list of the user's own as comma-separated values (RFC 4180, UTF-8) with the header
/// <c>id,type,name,aliases,weak_aliases,dates_of_birth,countries,identifiers,programs</c>, columns in any order, <c>id</c> and <c>name</c>
/// required. Cells that hold lists join them by <c>;</c>, so that a semicolon is part of a name in <c>name</c> alone. Identifiers are
/// <c>type:value</c>, dates of birth <c>1970</c>, <c>1970-03</c>, <c>1970-03-04</c>, <c>circa 1970</c> or <c>1968..1971</c>, types
/// <c>person</c>, <c>organization</c>, <c>vessel</c>, <c>aircraft</c> or <c>unknown</c>. Entity ids are the list's short name, a colon and the id.
/// Safe to use from several threads; each load reads the file again.
/// </summary>
/// <remarks>
/// A list is small enough to be wrong by hand: a header, a quote or an encoding that is wrong is an error, as are columns that were moved; a record without id or readable name,
/// with an id that stands twice, or with too few or many fields is refused and reported; a value that cannot be read is kept among the party's unread remarks. A last line without
/// a line break is read, and reported as one that may have been cut.
/// </remarks>
public sealed class CustomCsvSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public CustomCsvSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "custom".</value>
    public string List { get; init; } = "custom";

    /// <summary>The day of publication, which the file doesn't state.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => ListFile.Read(_path, (stream, file) => CustomCsvReader.Read(stream, file, List, PublishedOn, cancellationToken)), cancellationToken));
}
