using SanctionsScreening.Lists.Reading;

namespace SanctionsScreening.Lists.Au;

/// <summary>
/// Australia's consolidated list (Department of Foreign Affairs and Trade) as a spreadsheet. Entity ids are "au:" and the number of
/// the reference. Safe to use from several threads; each load reads the file again, row by row.
/// </summary>
public sealed class AuDfatXlsxSource : ISanctionsListSource
{
    private readonly string _path;

    /// <summary>Names the file; it is read by <see cref="LoadAsync"/>.</summary>
    /// <param name="path">regulation8_consolidated.xlsx.</param>
    /// <exception cref="ArgumentException">The path is empty.</exception>
    public AuDfatXlsxSource(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        _path = path;
    }

    /// <summary>The list's short name.</summary>
    /// <value>The default is "au".</value>
    public string List { get; init; } = "au";

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">The file does not exist.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) => new(Task.Run(() => Load(cancellationToken), cancellationToken));

    private SanctionsListSnapshot Load(CancellationToken cancellationToken)
    {
        ListFile.RequireAll(_path);

        // The parts of a spreadsheet are found from its end, so that its file is read twice: once for the hash, once for the parts.
        using FileStream stream = new(_path, FileMode.Open, FileAccess.Read, FileShare.Read);
        string file = Path.GetFileName(_path);
        string hash = ContentHash.Combine(new HashingStream(stream, file).Finish());
        stream.Position = 0;
        return AuDfatReader.Read(stream, file, List, hash, cancellationToken);
    }
}
