using System.Net;

namespace SanctionsScreening.Lists.Sources;

/// <summary>
/// A list fetched over HTTPS. Requests are conditional (ETag, Last-Modified): while no file has changed, loading returns the snapshot of
/// the last time and reads nothing. Files are written to a temporary folder within size and time limits, read whole, and deleted.
/// Safe to use from several threads; loads follow one another.
/// </summary>
/// <remarks>
/// Where one file of a set has changed, all of them are fetched, so that a set is never mixed of two days by this source.
/// What the server said of a file counts only after the whole list was read: a list that fails is asked for again in full.
/// </remarks>
public sealed class HttpListSource : ISanctionsListSource, IDisposable
{
    private readonly Uri[] _addresses;
    private readonly string[] _files;
    private readonly ListFilesReader _reader;
    private readonly HttpListOptions _options;
    private readonly TimeProvider _time;
    private readonly HttpMessageInvoker _client;
    private readonly HttpFileFetcher _fetcher;
    private readonly SemaphoreSlim _loading = new(1, 1);
    private FileValidators[]? _known;
    private SanctionsListSnapshot? _last;

    /// <summary>Names the files; they are fetched by <see cref="LoadAsync"/>.</summary>
    /// <param name="list">The list's short name, equal to that of the snapshots that <paramref name="reader"/> loads.</param>
    /// <param name="addresses">The files, in the order in which the reader takes them.</param>
    /// <param name="reader">Reads the fetched files.</param>
    /// <param name="options">Limits and policy; <see langword="null"/> for the defaults. Read once.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <exception cref="ArgumentException">A name is empty, no address is given, or one is not allowed by the options.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    public HttpListSource(string list, IReadOnlyList<Uri> addresses, ListFilesReader reader, HttpListOptions? options = null, TimeProvider? timeProvider = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(list);
        ArgumentNullException.ThrowIfNull(addresses);
        ArgumentNullException.ThrowIfNull(reader);
        if (addresses.Count == 0) throw new ArgumentException("The list has no address.", nameof(addresses));
        _options = options ?? new HttpListOptions();
        string faults = string.Join(' ', _options.Faults());
        if (faults.Length > 0) throw new ArgumentOutOfRangeException(nameof(options), faults);
        List = list;
        _addresses = [.. addresses];
        _reader = reader;
        _time = timeProvider ?? TimeProvider.System;
        AddressPolicy policy = new(_addresses, _options.RedirectHosts, _options.AllowPlainHttp);
        _files = [.. _addresses.Select((address, i) => FileName(list, address, i))];
        _client = new HttpMessageInvoker(_options.Handler ?? NewHandler(_options), disposeHandler: _options.Handler is null);
        _fetcher = new HttpFileFetcher(_client, policy, _options, _time);
    }

    /// <inheritdoc/>
    public string List { get; }

    /// <inheritdoc/>
    /// <exception cref="ListFetchException">A file cannot be fetched.</exception>
    public async ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default)
    {
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            using CancellationTokenSource limit = new(_options.TotalLimit, _time);
            using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
            try
            {
                return await LoadWithinLimitAsync(either.Token).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                throw new ListFetchException(ListFetchFault.TimedOut, string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{_addresses[0].Host} did not send the list within {_options.TotalLimit.TotalSeconds:0.#} s."));
            }
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Closes the connections. A load under way fails.</summary>
    public void Dispose()
    {
        _client.Dispose();
        _loading.Dispose();
    }

    private async Task<SanctionsListSnapshot> LoadWithinLimitAsync(CancellationToken cancellationToken)
    {
        using SpoolFolder folder = new();
        var validators = new FileValidators?[_files.Length];
        bool conditional = _last is not null && _known is not null && Array.TrueForAll(_known, static k => k.Any);
        int unchanged = 0;
        for (int i = 0; i < _files.Length; i++)
        {
            validators[i] = await FetchAsync(i, folder, conditional ? _known![i] : null, cancellationToken).ConfigureAwait(false);
            if (validators[i] is null) unchanged++;
        }

        if (unchanged == _files.Length) return _last!;
        for (int i = 0; unchanged > 0 && i < _files.Length; i++)
            validators[i] ??= await FetchAsync(i, folder, null, cancellationToken).ConfigureAwait(false);

        _known = null;
        SanctionsListSnapshot snapshot = await _reader([.. _files.Select(folder.PathOf)]).LoadAsync(cancellationToken).ConfigureAwait(false);
        _last = snapshot;
        _known = validators!;
        return snapshot;
    }

    private async Task<FileValidators?> FetchAsync(int file, SpoolFolder folder, FileValidators? known, CancellationToken cancellationToken)
    {
        TimeSpan pause = _options.BackOff;
        for (int attempt = 1; ; attempt++)
        {
            TimeSpan wait;
            try
            {
                return await _fetcher.FetchAsync(_addresses[file], folder.PathOf(_files[file]), known, cancellationToken).ConfigureAwait(false);
            }
            catch (ListFetchException e) when (e.IsTransient && attempt < _options.Attempts && !(e.RetryAfter > SourceDefaults.MostRetryAfter))
            {
                wait = e.RetryAfter is { } asked && asked > pause ? asked : pause * (0.5 + (Random.Shared.NextDouble() / 2));
            }

            await Task.Delay(wait, _time, cancellationToken).ConfigureAwait(false);
            pause *= 2;
        }
    }

    /// <summary>What errors call the file: the last part of its address where that looks like a file's name.</summary>
    private static string FileName(string list, Uri address, int index)
    {
        string last = Uri.UnescapeDataString(address.Segments[^1]);
        bool usable = last.Length is > 2 and <= 80 && last.Contains('.', StringComparison.Ordinal) && last.All(static c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_') && last[0] != '.';
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{index + 1}-{(usable ? last : string.Concat(list.Where(char.IsAsciiLetterOrDigit)))}");
    }

    private static SocketsHttpHandler NewHandler(HttpListOptions options) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = options.StallLimit,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        UseCookies = false,
    };
}
