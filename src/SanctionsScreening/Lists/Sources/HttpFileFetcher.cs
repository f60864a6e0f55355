using System.Globalization;
using System.Net;
using System.Net.Http.Headers;

namespace SanctionsScreening.Lists.Sources;

/// <summary>Fetches one file in one attempt: conditional request, redirects by policy, stall limit, size cap. Stateless; safe to share.</summary>
internal sealed class HttpFileFetcher(HttpMessageInvoker client, AddressPolicy policy, HttpListOptions options, TimeProvider time)
{
    /// <summary>Asks for a file and writes it down.</summary>
    /// <param name="address">Where it is.</param>
    /// <param name="path">The file to write; it may be left in part where the attempt fails.</param>
    /// <param name="known">What the server said last time; <see langword="null"/> asks for the content in any case.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    /// <returns>The file's validators; <see langword="null"/> where it has not changed and nothing was written.</returns>
    /// <exception cref="ListFetchException">The file could not be fetched whole.</exception>
    public async Task<FileValidators?> FetchAsync(Uri address, string path, FileValidators? known, CancellationToken cancellationToken)
    {
        using CancellationTokenSource stall = new(options.StallLimit, time);
        using CancellationTokenSource either = CancellationTokenSource.CreateLinkedTokenSource(stall.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await FollowAsync(address, known, stall, either.Token).ConfigureAwait(false);
            if (response.StatusCode == HttpStatusCode.NotModified)
                return known is null ? throw Status(address, response) : null;
            if (response.StatusCode != HttpStatusCode.OK) throw Status(address, response);
            RequireList(address, response.Content.Headers);
            await CopyAsync(address, response.Content, path, stall, either.Token).ConfigureAwait(false);
            return FileValidators.Of(response);
        }
        catch (OperationCanceledException) when (stall.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new ListFetchException(ListFetchFault.TimedOut, string.Create(CultureInfo.InvariantCulture, $"{address.Host} sent nothing for {options.StallLimit.TotalSeconds:0.#} s."));
        }
        catch (HttpRequestException e)
        {
            throw new ListFetchException(ListFetchFault.Unreachable, $"{address.Host} cannot be reached ({e.HttpRequestError}).", null, e);
        }
    }

    private async Task<HttpResponseMessage> FollowAsync(Uri address, FileValidators? known, CancellationTokenSource stall, CancellationToken cancellationToken)
    {
        Uri target = address;
        for (int redirects = 0; ; redirects++)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, target);
            request.Headers.UserAgent.TryParseAdd(options.UserAgent);
            known?.AddTo(request);
            HttpResponseMessage response = await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
            stall.CancelAfter(options.StallLimit);
            if (response.RequestMessage?.RequestUri is { } final && final != target)
            {
                response.Dispose();
                throw new ListFetchException(ListFetchFault.Redirect, $"The handler followed a redirect of {address.Host} itself; it must leave redirects to the source.");
            }

            if (response.StatusCode is not (HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect)) return response;
            using (response)
            {
                Uri? location = response.Headers.Location;
                if (location is null) throw new ListFetchException(ListFetchFault.Redirect, $"{target.Host} redirected without an address.", (int)response.StatusCode);
                Uri next = location.IsAbsoluteUri ? location : new Uri(target, location);
                if (redirects == options.MaxRedirects) throw new ListFetchException(ListFetchFault.Redirect, string.Create(CultureInfo.InvariantCulture, $"{address.Host} redirected more than {options.MaxRedirects} times."), (int)response.StatusCode);
                if (policy.Refusal(next) is { } refusal) throw new ListFetchException(ListFetchFault.Redirect, $"{target.Host} redirected {refusal}.", (int)response.StatusCode);
                target = next;
            }
        }
    }

    private void RequireList(Uri address, HttpContentHeaders headers)
    {
        if (headers.ContentType?.MediaType is { } type && type.Contains("html", StringComparison.OrdinalIgnoreCase))
            throw new ListFetchException(ListFetchFault.NotAList, $"{address.Host} answered with a web page instead of a list.", 200);
        if (headers.ContentLength > options.MaxBytes) throw TooLarge(address);
    }

    private async Task CopyAsync(Uri address, HttpContent content, string path, CancellationTokenSource stall, CancellationToken cancellationToken)
    {
        byte[] buffer = new byte[SourceDefaults.BufferBytes];
        long total = 0;
        using Stream body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        using FileStream file = new(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous);
        while (true)
        {
            int read = await ReadAsync(address, body, buffer, cancellationToken).ConfigureAwait(false);
            if (read == 0) break;
            stall.CancelAfter(options.StallLimit);
            total += read;
            if (total > options.MaxBytes) throw TooLarge(address);
            await file.WriteAsync(buffer.AsMemory(0, read), cancellationToken).ConfigureAwait(false);
        }

        if (total == 0) throw new ListFetchException(ListFetchFault.NotAList, $"{address.Host} answered with no content.", 200);
    }

    /// <summary>What the transport says of a body that ends too early or is damaged: an I/O error, or data that does not decompress.</summary>
    private static async ValueTask<int> ReadAsync(Uri address, Stream body, byte[] buffer, CancellationToken cancellationToken)
    {
        try
        {
            return await body.ReadAsync(buffer, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is IOException or InvalidDataException)
        {
            throw new ListFetchException(ListFetchFault.CutShort, $"{address.Host} ended the content before its announced end, or sent it damaged.", null, e);
        }
    }

    private ListFetchException TooLarge(Uri address) =>
        new(ListFetchFault.TooLarge, string.Create(CultureInfo.InvariantCulture, $"The file of {address.Host} is larger than {options.MaxBytes:N0} bytes."));

    private ListFetchException Status(Uri address, HttpResponseMessage response) =>
        new(ListFetchFault.Status, string.Create(CultureInfo.InvariantCulture, $"{address.Host} answered {(int)response.StatusCode}."), (int)response.StatusCode)
        {
            RetryAfter = response.Headers.RetryAfter is not { } wait ? null : wait.Delta ?? wait.Date - time.GetUtcNow(),
        };
}
