using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SanctionsScreening;

public sealed partial class ScreeningService
{
    /// <summary>
    /// Requests that are read ahead for each worker: enough that a worker seldom waits for the reader or for a slow neighbour,
    /// few enough that a cancelled or slow consumer leaves little behind.
    /// </summary>
    private const int ReadAheadPerWorker = 16;

    /// <summary>How long the end of a stream waits for a source that is asked to end.</summary>
    private static readonly TimeSpan s_sourceGrace = TimeSpan.FromMilliseconds(20);

    /// <inheritdoc/>
    public async IAsyncEnumerable<ScreeningResult> ScreenAsync(IAsyncEnumerable<ScreeningRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Generation generation = Current();
        cancellationToken.ThrowIfCancellationRequested();

        // Workers take requests in order and the results are awaited in order. The channel of results is full when the consumer
        // is slow: then the reader waits, and with it the source.
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var work = Channel.CreateUnbounded<StreamedRequest>(new UnboundedChannelOptions { SingleWriter = true });
        var inOrder = Channel.CreateBounded<StreamedRequest>(new BoundedChannelOptions(_parallelism * ReadAheadPerWorker) { SingleWriter = true, SingleReader = true });
        Task[] workers = new Task[_parallelism];
        for (int w = 0; w < workers.Length; w++) workers[w] = Task.Run(() => WorkAsync(generation, work.Reader, ended.Token), CancellationToken.None);
        Task reading = Task.Run(() => ReadAsync(requests, work.Writer, inOrder.Writer, ended.Token), CancellationToken.None);
        try
        {
            await foreach (StreamedRequest request in inOrder.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                ScreeningResult result = await request.Result.Task.WaitAsync(cancellationToken).ConfigureAwait(false);
                yield return result;
            }
        }
        finally
        {
            // Whatever ended the stream, nothing runs on behind it, unless the source itself does not heed its token.
            await ended.CancelAsync().ConfigureAwait(false);
            await Task.WhenAll(workers).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await reading.WaitAsync(s_sourceGrace, TimeProvider.System, CancellationToken.None).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task ReadAsync(IAsyncEnumerable<ScreeningRequest> requests, ChannelWriter<StreamedRequest> work, ChannelWriter<StreamedRequest> inOrder, CancellationToken cancellationToken)
    {
        Exception? failure = null;
        try
        {
            await foreach (ScreeningRequest request in requests.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                var streamed = new StreamedRequest(request);
                await inOrder.WriteAsync(streamed, cancellationToken).ConfigureAwait(false);
                work.TryWrite(streamed);
            }
        }
        catch (Exception exception)
        {
            // The consumer sees it after the results of the requests before it.
            failure = exception;
        }

        work.TryComplete();
        inOrder.TryComplete(failure);
    }

    private async Task WorkAsync(Generation generation, ChannelReader<StreamedRequest> work, CancellationToken cancellationToken)
    {
        while (await work.WaitToReadAsync(cancellationToken).ConfigureAwait(false))
        {
            while (!cancellationToken.IsCancellationRequested && work.TryRead(out StreamedRequest? streamed))
            {
                try
                {
                    RequestCheck.ThrowIfInvalid(streamed.Request);
                    streamed.Result.SetResult(Screen(generation, streamed.Request, cancellationToken));
                }
                catch (Exception exception)
                {
                    streamed.Result.SetException(exception);

                    // Nobody asks for it where the consumer leaves first.
                    _ = streamed.Result.Task.Exception;
                }
            }
        }
    }

    private sealed record StreamedRequest(ScreeningRequest Request)
    {
        public TaskCompletionSource<ScreeningResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
