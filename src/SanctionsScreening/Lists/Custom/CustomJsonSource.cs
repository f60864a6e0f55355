using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Custom;

/// <summary>
/// A list of the user's own as JSON: one array of objects, or JSON Lines (one object a line), in UTF-8. An object has <c>id</c> and <c>name</c>,
/// and may have <c>type</c>, <c>aliases</c>, <c>weakAliases</c>, <c>datesOfBirth</c>, <c>countries</c>, <c>programs</c> (each a string or an array of strings),
/// <c>source</c> and <c>note</c> (kept in the file, not read) and <c>identifiers</c> (an array of <c>{"type","value"}</c> or of "type:value"). The forms of dates and types are those of <see cref="CustomCsvSource"/>.
/// Entity ids are the list's short name, a colon and the id. Safe to use from several threads; each load reads the file again.
/// </summary>
/// <remarks>A line that is no JSON, a property that is unknown or stands twice, a value of the wrong kind, a missing id or name and an id that stands twice cost their record, which is refused and reported; an array that is no JSON, and a file that ends inside a record, are errors.</remarks>
public sealed class CustomJsonSource : ISanctionsListSource
{
    private readonly string _file;
    private readonly Func<CancellationToken, ValueTask<ReadOnlyMemory<byte>>> _read;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public CustomJsonSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _file = Path.GetFileName(path);
        _read = async token =>
        {
            ListFile.RequireAll(path);
            await using HashingStream stream = ListFile.Open(path, Array.MaxLength);
            using MemoryStream content = new();
            await stream.CopyToAsync(content, token).ConfigureAwait(false);
            return content.GetBuffer().AsMemory(0, (int)content.Length);
        };
    }

    /// <summary>Takes the content itself, for example of an embedded resource.</summary>
    /// <param name="name">What messages call the content.</param>
    /// <param name="utf8">The bytes; kept, not copied.</param>
    /// <exception cref="ArgumentException">The name is empty.</exception>
    public CustomJsonSource(string name, ReadOnlyMemory<byte> utf8)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        _file = name;
        _read = _ => ValueTask.FromResult(utf8);
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "custom".</value>
    public string List { get; init; } = "custom";

    /// <summary>The day of publication, which the file doesn't state.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    public DateOnly? PublishedOn { get; init; }

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        ReadOnlyMemory<byte> content = await _read(cancellationToken).ConfigureAwait(false);
        return CustomJsonReader.Read(content, _file, List, PublishedOn, cancellationToken);
    }
}
