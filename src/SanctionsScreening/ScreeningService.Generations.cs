using SanctionsScreening.Generations;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening;

public sealed partial class ScreeningService
{
    /// <summary>Answers from the stored generation until the lists are loaded, where it holds the same lists: fewer could answer “clear” too often.</summary>
    private void OpenStored(IReadOnlyList<ISanctionsListSource> sources)
    {
        if (_generations is null || Volatile.Read(ref _generation) is not null) return;
        long started = _time.GetTimestamp();
        if (_generations.OpenLast(Refused) is not { } stored) return;
        if (!stored.Manifest.Lists.Select(static l => l.List).Order(StringComparer.Ordinal).SequenceEqual(sources.Select(static s => s.List).Order(StringComparer.Ordinal), StringComparer.Ordinal)) return;
        var generation = new Generation(Interlocked.Increment(ref _number), stored.Matcher, _time.GetUtcNow());
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
                return _generations.Write(snapshots, Refused, cancellationToken).Matcher;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // A full disk must not keep new lists from being in force.
                Log.GenerationNotKept(_logger, exception.GetType().Name);
            }
        }

        return new EntityMatcher(ScreeningIndexBuilder.Build(snapshots, null, cancellationToken), MatchingWeights.Default);
    }

    private void Refused(GenerationFormatException exception) => Log.GenerationRefused(_logger, exception.File, exception.Fault, exception.Reason);
}
