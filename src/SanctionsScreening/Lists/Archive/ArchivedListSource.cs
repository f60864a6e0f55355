namespace SanctionsScreening.Lists.Archive;

/// <summary>A snapshot of an archive as a list, to screen against an old version again. Safe to use from several threads.</summary>
/// <param name="archive">The archive.</param>
/// <param name="version">The version, as a result names it.</param>
public sealed class ArchivedListSource(SnapshotArchive archive, SanctionsListVersion version) : ISanctionsListSource
{
    /// <inheritdoc/>
    public string List => version.List;

    /// <inheritdoc/>
    /// <exception cref="InvalidDataException">The archive's file is damaged.</exception>
    public ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default) =>
        new(Task.Run(() => archive.Open(version), cancellationToken));
}
