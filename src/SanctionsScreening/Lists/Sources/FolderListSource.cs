namespace SanctionsScreening.Lists.Sources;

/// <summary>
/// A list whose files somebody puts into a folder: a mounted share, a sync job. The folder is watched, and the files are read once they have been
/// still for half a second; where they change while they are read, nothing is loaded. While they are the same (by length, time of writing and, behind
/// links, place), loading returns the snapshot of the last time. Safe to use from several threads.
/// </summary>
public sealed class FolderListSource : IWatchedListSource
{
    private readonly string _folder;
    private readonly string[] _paths;
    private readonly ListFilesReader _reader;
    private readonly TimeProvider _time;
    private FileStamp[]? _seen;
    private Loaded? _last;

    /// <summary>Names the files; they are read by <see cref="LoadAsync"/>.</summary>
    /// <param name="list">The list's short name, equal to that of the snapshots that <paramref name="reader"/> loads.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="files">The files' names in it, in the order in which the reader takes them.</param>
    /// <param name="reader">Reads the files.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <exception cref="ArgumentException">A name is empty, or no file is named.</exception>
    public FolderListSource(string list, string folder, IReadOnlyList<string> files, ListFilesReader reader, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(reader);
        if (files.Count == 0 || files.Any(string.IsNullOrWhiteSpace)) throw new ArgumentException("The list has no file, or one without a name.", nameof(files));
        List = list;
        _folder = folder;
        _paths = [.. files.Select(file => Path.Combine(folder, file))];
        _reader = reader;
        _time = timeProvider ?? TimeProvider.System;
    }

    /// <inheritdoc/>
    public string List { get; }

    /// <inheritdoc/>
    /// <exception cref="FileNotFoundException">A file does not exist.</exception>
    /// <exception cref="ListFetchException">A file changed while it was being read.</exception>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        FileStamp[] before = Stamps();
        Volatile.Write(ref _seen, before);
        Reading.ListFile.RequireAll(_paths);
        if (Volatile.Read(ref _last) is { } last && before.AsSpan().SequenceEqual(last.Stamps)) return last.Snapshot;
        SanctionsListSnapshot snapshot = await _reader(_paths).LoadAsync(cancellationToken).ConfigureAwait(false);
        if (!before.AsSpan().SequenceEqual(Stamps())) throw new ListFetchException(ListFetchFault.Unsettled, $"A file of the list '{List}' changed while it was being read.");
        Volatile.Write(ref _last, new Loaded(before, snapshot));
        return snapshot;
    }

    /// <inheritdoc/>
    /// <remarks>
    /// Events tell most changes at once. What raises none (a file that a link leads to, a folder that was put in the watched one's place) is seen within a minute.
    /// </remarks>
    /// <exception cref="ArgumentException">The folder does not exist.</exception>
    public async Task WaitForChangeAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _seen) is null) Volatile.Write(ref _seen, Stamps());
        while (!await HasChangedAsync(cancellationToken).ConfigureAwait(false))
        {
        }

        FileStamp[] stamps;
        do
        {
            stamps = Stamps();
            await Task.Delay(SourceDefaults.Settle, _time, cancellationToken).ConfigureAwait(false);
        }
        while (!stamps.AsSpan().SequenceEqual(Stamps()));
    }

    /// <summary>
    /// Watches for a while. The watcher is made anew each time, for it stays with a folder that is moved away or deleted and says nothing;
    /// what changed since the last load, also while nobody watched, the stamps tell.
    /// </summary>
    private async Task<bool> HasChangedAsync(CancellationToken cancellationToken)
    {
        var changed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        using var watcher = new FileSystemWatcher(_folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size };
        watcher.Changed += (_, _) => changed.TrySetResult();
        watcher.Created += (_, _) => changed.TrySetResult();
        watcher.Renamed += (_, _) => changed.TrySetResult();
        watcher.Error += (_, _) => changed.TrySetResult();
        watcher.EnableRaisingEvents = true;
        if (!Stamps().AsSpan().SequenceEqual(Volatile.Read(ref _seen))) return true;
        await Task.WhenAny(changed.Task, Task.Delay(SourceDefaults.Look, _time, cancellationToken)).ConfigureAwait(false);
        cancellationToken.ThrowIfCancellationRequested();
        return changed.Task.IsCompleted;
    }

    private FileStamp[] Stamps() => [.. _paths.Select(FileStamp.Of)];

    private sealed record Loaded(FileStamp[] Stamps, SanctionsListSnapshot Snapshot);
}
