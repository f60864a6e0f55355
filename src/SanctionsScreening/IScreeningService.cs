using SanctionsScreening.Matching;

namespace SanctionsScreening;

/// <summary>
/// Answers whether a party is on a sanctions list, which entry, why, and against which version of which list.
/// Implementations are safe to call from any number of threads at once.
/// </summary>
public interface IScreeningService
{
    /// <summary>What is loaded, and whether requests can be answered. Cheap: reads one reference.</summary>
    ScreeningStatus Status { get; }

    /// <summary>Screens one party. Synchronous, in process, without input or output.</summary>
    /// <param name="request">The party.</param>
    /// <param name="cancellationToken">Ends the search early.</param>
    /// <returns>The outcome, with the matches at or above the threshold.</returns>
    /// <exception cref="ArgumentException">The request's name is <see langword="null"/> or white space, or another member holds <see langword="null"/> or what is no value of it; the message names the member.</exception>
    /// <exception cref="ScreeningNotReadyException">No list has been loaded yet.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was signalled.</exception>
    ScreeningResult Screen(ScreeningRequest request, CancellationToken cancellationToken = default);

    /// <summary>Screens many parties on the processors that <see cref="ScreeningOptions.MaxDegreeOfParallelism"/> allows; results come in the order of the requests.</summary>
    /// <param name="requests">The parties, read no faster than they are screened.</param>
    /// <param name="cancellationToken">Ends the enumeration early.</param>
    /// <returns>One result a request.</returns>
    /// <exception cref="ArgumentException">A request is invalid, as for <see cref="Screen"/>; results of earlier requests have been given.</exception>
    /// <exception cref="ScreeningNotReadyException">No list has been loaded yet.</exception>
    IAsyncEnumerable<ScreeningResult> ScreenAsync(IAsyncEnumerable<ScreeningRequest> requests, CancellationToken cancellationToken = default);

    /// <summary>
    /// Explains how a request stands to any listed entity, matched or not: whether retrieval found it, which words met, what made the score,
    /// and the smallest change that would have made it a match. For a reviewer, not for the payment path: an entity that did not match
    /// takes tens of searches.
    /// </summary>
    /// <param name="request">The party.</param>
    /// <param name="entityId">A <see cref="Entities.SanctionedEntity.Id"/> of the lists in force.</param>
    /// <returns>The explanation, with its score.</returns>
    /// <exception cref="ArgumentException">The request's name is <see langword="null"/> or white space, or another member holds <see langword="null"/> or what is no value of it; the message names the member.</exception>
    /// <exception cref="UnknownEntityException">No list in force has such an entity.</exception>
    /// <exception cref="ScreeningNotReadyException">No list has been loaded yet.</exception>
    MatchExplanation Explain(ScreeningRequest request, string entityId);
}
