using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace SanctionsScreening.Refresh;

/// <summary>Hands every change to every reader, each at its own pace; none holds back a refresh. Thread-safe.</summary>
internal sealed class ChangeFeed
{
    private readonly Lock _lock = new();
    private readonly List<Channel<ListsChanged>> _readers = [];

    /// <summary>Begins to collect changes at once, also before the first one is read.</summary>
    public IAsyncEnumerable<ListsChanged> Subscribe(CancellationToken cancellationToken)
    {
        Channel<ListsChanged> channel = Channel.CreateUnbounded<ListsChanged>(new UnboundedChannelOptions { SingleReader = true });
        lock (_lock) _readers.Add(channel);
        return Read(channel, cancellationToken);
    }

    public void Publish(ListsChanged change)
    {
        lock (_lock)
        {
            foreach (Channel<ListsChanged> reader in _readers) reader.Writer.TryWrite(change);
        }
    }

    /// <summary>Ends every reader after what it has not read yet.</summary>
    public void Complete()
    {
        lock (_lock)
        {
            foreach (Channel<ListsChanged> reader in _readers) reader.Writer.TryComplete();
        }
    }

    private async IAsyncEnumerable<ListsChanged> Read(Channel<ListsChanged> channel, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        try
        {
            await foreach (ListsChanged change in channel.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false)) yield return change;
        }
        finally
        {
            lock (_lock) _readers.Remove(channel);
        }
    }
}
