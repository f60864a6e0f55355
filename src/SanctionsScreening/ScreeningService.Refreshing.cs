using SanctionsScreening.Lists;
using SanctionsScreening.Matching;

namespace SanctionsScreening;

/// <content>What refreshing and re-screening need beyond the callers' surface.</content>
public sealed partial class ScreeningService
{
    /// <summary>The generation in force.</summary>
    internal Generation? InForce => Volatile.Read(ref _generation);

    /// <summary>The service's clock.</summary>
    internal TimeProvider Time => _time;

    /// <summary>The options' limit on a name's length.</summary>
    internal int MaxNameLength => _maxNameLength;

    /// <summary>Answers from the stored generation, where there is one of the same lists and none is in force, until snapshots are.</summary>
    /// <param name="sources">Every list to screen against.</param>
    /// <param name="staleFrom">See <see cref="Generation.StaleFrom"/>.</param>
    /// <param name="cancellationToken">Ends the waiting for another load.</param>
    internal async ValueTask OpenStoredAsync(IEnumerable<ISanctionsListSource> sources, long staleFrom, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            OpenStored(sources, staleFrom);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Builds and exchanges, as loading does, from snapshots that are already read.</summary>
    /// <param name="snapshots">Every list to screen against.</param>
    /// <param name="staleFrom">See <see cref="Generation.StaleFrom"/>.</param>
    /// <param name="cancellationToken">Ends the build early.</param>
    /// <exception cref="ArgumentException">Two entities share an id, or there is none.</exception>
    internal async ValueTask<Generation> PutInForceAsync(IReadOnlyList<SanctionsListSnapshot> snapshots, long staleFrom, CancellationToken cancellationToken)
    {
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return PutInForce(snapshots, staleFrom, _time.GetTimestamp(), cancellationToken);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <summary>Screens against some of a generation's entities: the matches are those of a whole screening that are among them.</summary>
    /// <param name="generation">The generation.</param>
    /// <param name="request">The party.</param>
    /// <param name="among">By entity ordinal, whether it counts.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    internal ScreeningResult ScreenAmong(Generation generation, ScreeningRequest request, bool[] among, CancellationToken cancellationToken) =>
        Screen(generation, request, cancellationToken, among);

    private static void KeepAmong(List<EntityScore> found, bool[] among) => found.RemoveAll(score => !among[score.Entity]);
}
