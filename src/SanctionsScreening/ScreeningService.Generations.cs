using Microsoft.Extensions.Logging;
using SanctionsScreening.Generations;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening;

public sealed partial class ScreeningService
{
    /// <summary>
    /// Opens the newest sound generation of <see cref="ScreeningOptions.GenerationFolder"/> without reading a list: milliseconds, its file mapped and shared
    /// with every process that opens it. <see cref="ScreeningStatus.Lists"/> says which versions it was built from; whether they are recent enough is for the caller to judge.
    /// </summary>
    /// <param name="options">The tuning, with a folder of generations.</param>
    /// <param name="verify">Whether to compare every file of the newest generation with its SHA-256 as well, and to refuse it rather than open the one before.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <param name="logger">Receives events without personal data; <see langword="null"/> for none.</param>
    /// <returns>A service that is ready to screen.</returns>
    /// <exception cref="ArgumentException">The options name no folder of generations.</exception>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="GenerationFormatException">The folder holds no generation, or none that is sound.</exception>
    public static ScreeningService Open(ScreeningOptions options, bool verify = false, TimeProvider? timeProvider = null, ILogger<ScreeningService>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        if (options.GenerationFolder is not { } folder) throw new ArgumentException("The options name no folder of generations.", nameof(options));
        var service = new ScreeningService(options, timeProvider, logger);
        try
        {
            long started = service._time.GetTimestamp();
            GenerationFormatException? newest = null;
            StoredGeneration stored = verify
                ? service._generations!.Verify()
                : service._generations!.OpenLast(exception =>
                {
                    service.Refused(exception);
                    newest ??= exception;
                }) ?? throw newest ?? new GenerationFormatException(folder, GenerationFault.Damaged, "it holds no generation");
            service.PutInForce(stored, long.MaxValue, started);
            return service;
        }
        catch
        {
            service.Dispose();
            throw;
        }
    }

    /// <summary>Answers from the stored generation until the lists are loaded, where it holds the same lists: fewer could answer “clear” too often. The caller holds the lock.</summary>
    private void OpenStored(IEnumerable<ISanctionsListSource> sources, long staleFrom)
    {
        if (_generations is null || Volatile.Read(ref _generation) is not null) return;
        long started = _time.GetTimestamp();
        if (_generations.OpenLast(Refused) is not { } stored) return;
        if (!stored.Manifest.Lists.Select(static l => l.List).Order(StringComparer.Ordinal).SequenceEqual(sources.Select(static s => s.List).Order(StringComparer.Ordinal), StringComparer.Ordinal)) return;
        PutInForce(stored, staleFrom, started);
    }

    private void PutInForce(StoredGeneration stored, long staleFrom, long started)
    {
        var generation = new Generation(Interlocked.Increment(ref _number), stored.Matcher, _time.GetUtcNow()) { StaleFrom = staleFrom };
        Volatile.Write(ref _generation, generation);
        Log.GenerationOpened(_logger, generation.Number, generation.Index.Entities.Length, generation.Index.View.NameCount, _time.GetElapsedTime(started).TotalMilliseconds);
    }

    /// <summary>Builds what searches use, in the folder of generations where there is one. Lists that are in force already are not built again.</summary>
    private EntityMatcher MakeMatcher(IReadOnlyList<SanctionsListSnapshot> snapshots, CancellationToken cancellationToken)
    {
        if (_generations is not null)
        {
            if (Volatile.Read(ref _generation) is { } inForce && inForce.Lists.SequenceEqual(snapshots.Select(static s => s.Version))) return inForce.Matcher;
            try
            {
                return _generations.Write(snapshots, Refused, () => Log.GenerationWaits(_logger), cancellationToken).Matcher;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A full disk must not keep new lists from being in force.
                Log.GenerationNotKept(_logger, exception.GetType().Name);
            }
        }

        return EntityMatcher.Of(ScreeningIndexBuilder.Build(snapshots, null, cancellationToken), MatchingWeights.Default);
    }

    private void Refused(GenerationFormatException exception) => Log.GenerationRefused(_logger, exception.File, exception.Fault, exception.Reason);
}
