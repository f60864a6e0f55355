using System.Globalization;

namespace SanctionsScreening.Lists.Sources;

/// <summary>
/// A list that comes as streams: from a blob store, a database, a message. Each load opens them anew, writes them to a temporary folder within
/// a size limit, and reads them whole. Safe to use from several threads where <c>open</c> is.
/// </summary>
public sealed class StreamListSource : ISanctionsListSource
{
    private readonly string[] _files;
    private readonly Func<string, CancellationToken, ValueTask<Stream>> _open;
    private readonly ListFilesReader _reader;

    /// <summary>Names the files; they are opened by <see cref="LoadAsync"/>.</summary>
    /// <param name="list">The list's short name, equal to that of the snapshots that <paramref name="reader"/> loads.</param>
    /// <param name="files">The files' names, without folders, in the order in which the reader takes them.</param>
    /// <param name="open">Opens the file of a name from its beginning; the stream is disposed after reading.</param>
    /// <param name="reader">Reads the files.</param>
    /// <exception cref="ArgumentException">A name is empty or holds a folder, or no file is named.</exception>
    public StreamListSource(string list, IReadOnlyList<string> files, Func<string, CancellationToken, ValueTask<Stream>> open, ListFilesReader reader)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(open);
        ArgumentNullException.ThrowIfNull(reader);
        if (files.Count == 0) throw new ArgumentException("The list has no file.", nameof(files));
        foreach (string file in files)
        {
            if (string.IsNullOrWhiteSpace(file) || Path.GetFileName(file) != file || file is "." or "..") throw new ArgumentException($"'{file}' is not a file's name.", nameof(files));
        }

        List = list;
        _files = [.. files];
        _open = open;
        _reader = reader;
    }

    /// <inheritdoc/>
    public string List { get; }

    /// <summary>The largest file, in bytes.</summary>
    /// <value>The default is 512 MB.</value>
    public long MaxBytes { get; init; } = SourceDefaults.MaxBytes;

    /// <inheritdoc/>
    /// <exception cref="ListFetchException">A stream is empty or larger than <see cref="MaxBytes"/>.</exception>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        using SpoolFolder folder = new();
        byte[] buffer = new byte[SourceDefaults.BufferBytes];
        foreach (string name in _files)
        {
            using Stream stream = await _open(name, cancellationToken).ConfigureAwait(false);
            using FileStream file = new(folder.PathOf(name), FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
            long total = 0;
            while (await stream.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and int read)
            {
                total += read;
                if (total > MaxBytes) throw new ListFetchException(ListFetchFault.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The stream {name} is larger than {MaxBytes:N0} bytes."));
                await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
            }

            if (total == 0) throw new ListFetchException(ListFetchFault.NotAList, $"The stream {name} is empty.");
        }

        return await _reader([.. _files.Select(folder.PathOf)]).LoadAsync(cancellationToken).ConfigureAwait(false);
    }
}
