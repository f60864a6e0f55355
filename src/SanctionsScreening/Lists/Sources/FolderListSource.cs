using System.Threading.Channels;

namespace SanctionsScreening.Lists.Sources;

/// <summary>
/// A list whose files somebody puts into a folder: a mounted share, a sync job. The folder is watched, and the files are read once they have been
/// still for half a second; where they change while they are read, nothing is loaded. While they are the same (by length and time of writing),
/// loading returns the snapshot of the last time. Safe to use from several threads.
/// </summary>
public sealed class FolderListSource : IWatchedListSource, IDisposable
{
    private readonly string _folder;
    private readonly string[] _paths;
    private readonly ListFilesReader _reader;
    private readonly TimeProvider _time;
    private readonly Channel<bool> _signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly Lock _watching = new();
    private FileSystemWatcher? _watcher;
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
        if (Volatile.Read(ref _last) is { } last && before.AsSpan().SequenceEqual(last.Stamps)) return last.Snapshot;
        SanctionsListSnapshot snapshot = await _reader(_paths).LoadAsync(cancellationToken).ConfigureAwait(false);
        if (!before.AsSpan().SequenceEqual(Stamps())) throw new ListFetchException(ListFetchFault.Unsettled, $"A file of the list '{List}' changed while it was being read.");
        Volatile.Write(ref _last, new Loaded(before, snapshot));
        return snapshot;
    }

    /// <inheritdoc/>
    public async Task WaitForChangeAsync(CancellationToken cancellationToken)
    {
        Watch();
        await _signals.Reader.ReadAsync(cancellationToken).ConfigureAwait(false);
        FileStamp[] stamps;
        do
        {
            stamps = TryStamps();
            await Task.Delay(SourceDefaults.Settle, _time, cancellationToken).ConfigureAwait(false);
            _signals.Reader.TryRead(out _);
        }
        while (!stamps.AsSpan().SequenceEqual(TryStamps()));
    }

    /// <summary>Ends the watching.</summary>
    public void Dispose()
    {
        lock (_watching) _watcher?.Dispose();
    }

    private void Watch()
    {
        lock (_watching)
        {
            if (_watcher is not null) return;
            _watcher = new FileSystemWatcher(_folder) { NotifyFilter = NotifyFilters.FileName | NotifyFilters.LastWrite | NotifyFilters.Size };
            _watcher.Changed += (_, _) => _signals.Writer.TryWrite(true);
            _watcher.Created += (_, _) => _signals.Writer.TryWrite(true);
            _watcher.Renamed += (_, _) => _signals.Writer.TryWrite(true);
            _watcher.Error += (_, _) => _signals.Writer.TryWrite(true);
            _watcher.EnableRaisingEvents = true;
        }

        // What changed between the last load and the first watch raised no event.
        if (Volatile.Read(ref _last) is { } last && !TryStamps().AsSpan().SequenceEqual(last.Stamps)) _signals.Writer.TryWrite(true);
    }

    private FileStamp[] Stamps()
    {
        Reading.ListFile.RequireAll(_paths);
        return TryStamps();
    }

    private FileStamp[] TryStamps() => [.. _paths.Select(static path => new FileInfo(path)).Select(static file => file.Exists ? new FileStamp(file.Length, file.LastWriteTimeUtc.Ticks) : default)];

    private readonly record struct FileStamp(long Length, long WrittenAt);

    private sealed record Loaded(FileStamp[] Stamps, SanctionsListSnapshot Snapshot);
}
