namespace SanctionsScreening.Lists;

/// <summary>Somewhere a list can be had from: files, a stream, code. Implementations must allow calls from several threads.</summary>
public interface ISanctionsListSource
{
    /// <summary>The list's short name, equal to <see cref="SanctionsListVersion.List"/> of what it loads.</summary>
    string List { get; }

    /// <summary>Reads the list whole. Either all of it is returned, or an exception says why not; nothing half-loaded.</summary>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The content of the list.</returns>
    /// <exception cref="SanctionsListFormatException">The content is not what the format promises.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    ValueTask<SanctionsListSnapshot> LoadAsync(CancellationToken cancellationToken = default);
}
