using System.Runtime.CompilerServices;

namespace SanctionsScreening;

public sealed partial class ScreeningService
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<ScreeningResult> ScreenAsync(IAsyncEnumerable<ScreeningRequest> requests, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(requests);
        Generation generation = Current();

        // As many requests are under way as the options allow; the oldest is awaited first, which keeps the order and holds the reader back.
        var underWay = new Queue<Task<ScreeningResult>>(_parallelism);
        try
        {
            await foreach (ScreeningRequest request in requests.WithCancellation(cancellationToken).ConfigureAwait(false))
            {
                if (underWay.Count == _parallelism) yield return await underWay.Dequeue().ConfigureAwait(false);
                underWay.Enqueue(Task.Run(() => ScreenChecked(generation, request, cancellationToken), cancellationToken));
            }

            while (underWay.Count > 0) yield return await underWay.Dequeue().ConfigureAwait(false);
        }
        finally
        {
            while (underWay.Count > 0) await ((Task)underWay.Dequeue()).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private ScreeningResult ScreenChecked(Generation generation, ScreeningRequest request, CancellationToken cancellationToken)
    {
        RequestCheck.ThrowIfInvalid(request);
        return Screen(generation, request, cancellationToken);
    }
}
