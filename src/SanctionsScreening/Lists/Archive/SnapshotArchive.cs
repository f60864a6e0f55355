namespace SanctionsScreening.Lists.Archive;

/// <summary>
/// A folder of snapshots, each named by its content hash, so that an old decision can be replayed against the very entries it was made with, and
/// that a service can start while a publisher's server is down. Snapshots are kept as read (entries, not files), so that a later version of the
/// readers changes nothing. Safe to use from several threads; one process at a time may write.
/// </summary>
/// <remarks>A content hash names the publisher's files: where a later version of the library reads more from the same files, the first reading is the one kept. The folder holds what the lists hold, which is personal data: protect it as you protect the lists.</remarks>
public sealed class SnapshotArchive
{
    private const string SnapshotSuffix = ".snapshot", EntrySuffix = ".entry";
    private readonly string _folder;
    private readonly TimeSpan _keep;
    private readonly TimeProvider _time;
    private readonly Lock _writing = new();

    /// <summary>Opens or makes an archive.</summary>
    /// <param name="folder">The folder; made where it does not exist.</param>
    /// <param name="keep">How long a snapshot is kept after it was last confirmed; <see langword="null"/> keeps all. The newest one of a list is always kept.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <exception cref="ArgumentException">The folder is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The time to keep is not above 0.</exception>
    public SnapshotArchive(string folder, TimeSpan? keep = null, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        if (keep <= TimeSpan.Zero) throw new ArgumentOutOfRangeException(nameof(keep), keep, "The time to keep must be above 0.");
        _folder = Directory.CreateDirectory(folder).FullName;
        _keep = keep ?? TimeSpan.MaxValue;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <summary>Keeps a snapshot, or confirms the one that is kept, and deletes what is older than the retention.</summary>
    /// <param name="snapshot">The snapshot.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public void Store(SanctionsListSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        lock (_writing)
        {
            string stem = Stem(snapshot.Version.List, snapshot.Version.ContentHash);
            Directory.CreateDirectory(Path.GetDirectoryName(stem)!);
            DateTimeOffset now = _time.GetUtcNow();
            SnapshotEntry? known = TryEntry(stem + EntrySuffix);
            if (!File.Exists(stem + SnapshotSuffix)) ArchiveFile.Write(stem + SnapshotSuffix, snapshot, SnapshotJsonContext.Default.SanctionsListSnapshot);
            ArchiveFile.Write(stem + EntrySuffix, new SnapshotEntry(snapshot.Version, snapshot.Entities.Count, known?.StoredAt ?? now, now), SnapshotJsonContext.Default.SnapshotEntry);
            Prune(snapshot.Version.List, now);
        }
    }

    /// <summary>What is kept of a list, the last confirmed first. Entries that can't be read are left out.</summary>
    /// <param name="list">The list's short name.</param>
    /// <returns>The snapshots' versions and times.</returns>
    public IReadOnlyList<SnapshotEntry> Entries(string list)
    {
        string folder = FolderOf(list);
        if (!Directory.Exists(folder)) return [];
        return [.. Directory.EnumerateFiles(folder, "*" + EntrySuffix).Select(TryEntry).OfType<SnapshotEntry>().OrderByDescending(static e => e.ConfirmedAt).ThenBy(static e => e.Version.ContentHash, StringComparer.Ordinal)];
    }

    /// <summary>Reads a snapshot back, for a replay: load it as an <see cref="ArchivedListSource"/>.</summary>
    /// <param name="version">The version, as a result or receipt names it.</param>
    /// <returns>The snapshot with exactly the entries that were stored.</returns>
    /// <exception cref="FileNotFoundException">The version is not kept, or no longer.</exception>
    /// <exception cref="InvalidDataException">The file is damaged, or holds another version.</exception>
    public SanctionsListSnapshot Open(SanctionsListVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        string path = Stem(version.List, version.ContentHash) + SnapshotSuffix;
        if (!File.Exists(path)) throw new FileNotFoundException($"The archive holds no snapshot {version}.", path);
        SanctionsListSnapshot snapshot = ArchiveFile.Read(path, SnapshotJsonContext.Default.SanctionsListSnapshot);
        if (snapshot.Version.List != version.List || snapshot.Version.ContentHash != version.ContentHash) throw new InvalidDataException($"The archive's file of {version} holds {snapshot.Version}.");
        return snapshot;
    }

    private static SnapshotEntry? TryEntry(string path)
    {
        try
        {
            return File.Exists(path) ? ArchiveFile.Read(path, SnapshotJsonContext.Default.SnapshotEntry) : null;
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            return null;
        }
    }

    private void Prune(string list, DateTimeOffset now)
    {
        foreach (SnapshotEntry old in Entries(list).Skip(1))
        {
            if (now - old.ConfirmedAt <= _keep) continue;
            string stem = Stem(list, old.Version.ContentHash);
            File.Delete(stem + SnapshotSuffix);
            File.Delete(stem + EntrySuffix);
        }
    }

    private string Stem(string list, string contentHash)
    {
        if (contentHash.Length == 0 || !contentHash.All(char.IsAsciiHexDigitLower)) throw new ArgumentException($"'{contentHash}' is not a content hash.", nameof(contentHash));
        return Path.Combine(FolderOf(list), contentHash);
    }

    /// <summary>A list's short name is its folder's, where it can be one.</summary>
    private string FolderOf(string list)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        if (!list.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')) throw new ArgumentException($"The list's name '{list}' has characters that a folder's name should not have; letters, digits, - and _ are kept.", nameof(list));
        return Path.Combine(_folder, list);
    }
}
