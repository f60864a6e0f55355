using System.Buffers;
using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using SanctionsScreening.Generations;
using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Knowledge;
using SanctionsScreening.Matching.Explanations;
using SanctionsScreening.Telemetry;

namespace SanctionsScreening;

/// <summary>
/// Screens parties against the lists it was given, in process. Thread-safe; make one and share it.
/// Loading builds a new generation beside the one in force and then exchanges them; requests finish on the generation that they began with.
/// </summary>
public sealed partial class ScreeningService : IScreeningService, IDisposable
{
    [ThreadStatic]
    private static List<EntityScore>? t_results;

    private readonly int _threshold;
    private readonly int _maxMatches;
    private readonly int _maxNameLength;
    private readonly int _parallelism;
    private readonly GenerationFolder? _generations;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;

    // Not disposed: it holds no handle, and loads that wait for it must still be let through to their end.
    private readonly SemaphoreSlim _loading = new(1, 1);
    private Generation? _generation;
    private long _number;
    private volatile bool _isDisposed;

    /// <summary>Makes a service that has no list yet; <see cref="LoadAsync"/> gives it some.</summary>
    /// <param name="options">The tuning; <see langword="null"/> for the defaults. Read once.</param>
    /// <param name="timeProvider">The clock; <see langword="null"/> for the system's.</param>
    /// <param name="logger">Receives events without personal data; <see langword="null"/> for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">An option is outside its range.</exception>
    /// <exception cref="InvalidOperationException">The options add rows to the tables of names, and names were read without them, or others were added.</exception>
    public ScreeningService(ScreeningOptions? options = null, TimeProvider? timeProvider = null, ILogger<ScreeningService>? logger = null)
    {
        options ??= new ScreeningOptions();
        OptionsCheck.ThrowIfInvalid(options);
        KnowledgeAdditions.Use(options.Tables);
        _threshold = (int)Math.Round(options.Threshold * 10_000, MidpointRounding.AwayFromZero);
        _maxMatches = options.MaxMatches;
        _maxNameLength = options.MaxNameLength;
        _parallelism = options.MaxDegreeOfParallelism;
        _generations = options.GenerationFolder is { } folder ? new GenerationFolder(folder) : null;
        _time = timeProvider ?? TimeProvider.System;
        _logger = logger ?? NullLogger<ScreeningService>.Instance;
    }

    /// <inheritdoc/>
    public ScreeningStatus Status
    {
        get
        {
            Generation? generation = Volatile.Read(ref _generation);
            return generation is null
                ? new ScreeningStatus()
                : new ScreeningStatus
                {
                    Generation = generation.Number,
                    Lists = generation.Lists,
                    Entities = generation.Index.Entities.Length,
                    Names = generation.Index.View.NameCount,
                    LoadedAt = generation.LoadedAt,
                    TablesVersion = generation.TablesVersion,
                };
        }
    }

    /// <summary>Makes a service and loads its lists.</summary>
    /// <param name="sources">The lists.</param>
    /// <param name="options">The tuning; <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <returns>A service that is ready to screen.</returns>
    /// <exception cref="SanctionsListFormatException">A list is not what its format promises.</exception>
    /// <exception cref="IOException">A list's file cannot be read.</exception>
    public static async ValueTask<ScreeningService> CreateAsync(IEnumerable<ISanctionsListSource> sources, ScreeningOptions? options = null, CancellationToken cancellationToken = default)
    {
        var service = new ScreeningService(options);
        try
        {
            await service.LoadAsync(sources, cancellationToken).ConfigureAwait(false);
            return service;
        }
        catch
        {
            service.Dispose();
            throw;
        }
    }

    /// <summary>Loads lists and puts them in force together. On any failure the lists in force stay.</summary>
    /// <param name="sources">Every list to screen against; what is not among them is no longer in force.</param>
    /// <param name="cancellationToken">Ends the loading early.</param>
    /// <exception cref="ArgumentException">No source is given, one is <see langword="null"/>, or two entities share an id.</exception>
    /// <exception cref="InvalidOperationException">A source returned <see langword="null"/>.</exception>
    /// <exception cref="ObjectDisposedException">The service was disposed, before or meanwhile.</exception>
    /// <exception cref="SanctionsListFormatException">A list is not what its format promises.</exception>
    /// <exception cref="IOException">A list's file cannot be read.</exception>
    public async ValueTask LoadAsync(IEnumerable<ISanctionsListSource> sources, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ISanctionsListSource[] all = [.. sources];
        if (all.Length == 0) throw new ArgumentException("No list was given: a service without a list must not answer “clear”.", nameof(sources));
        if (all.Contains(null)) throw new ArgumentException("A source is null.", nameof(sources));
        await _loading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_isDisposed, this);
            OpenStored(all, long.MaxValue);
            long started = _time.GetTimestamp();
            var snapshots = new List<SanctionsListSnapshot>(all.Length);
            foreach (ISanctionsListSource source in all)
            {
                SanctionsListSnapshot snapshot = await source.LoadAsync(cancellationToken).ConfigureAwait(false)
                    ?? throw new InvalidOperationException($"The source of the list '{source.List}' returned nothing.");
                Log.ListLoaded(_logger, snapshot);
                snapshots.Add(snapshot);
            }

            PutInForce(snapshots, long.MaxValue, started, cancellationToken);
        }
        finally
        {
            _loading.Release();
        }
    }

    /// <inheritdoc/>
    public ScreeningResult Screen(ScreeningRequest request, CancellationToken cancellationToken = default)
    {
        RequestCheck.ThrowIfInvalid(request);
        Generation generation = Current();
        return Screen(generation, request, cancellationToken);
    }

    /// <inheritdoc/>
    public MatchExplanation Explain(ScreeningRequest request, string entityId)
    {
        RequestCheck.ThrowIfInvalid(request);
        ArgumentNullException.ThrowIfNull(entityId);
        Generation generation = Current();
        if (!generation.Index.EntityIds.TryGetValue(entityId, out int entity)) throw new UnknownEntityException(entityId);
        return Explain(generation, request, entity);
    }

    /// <summary>
    /// Ends loading: a load under way throws <see cref="ObjectDisposedException"/> once its source has ended, and puts nothing in force; a later one throws it at once.
    /// Requests, also later ones, are answered from what is in force.
    /// </summary>
    public void Dispose() => _isDisposed = true;

    /// <summary>Builds a generation beside the one in force and exchanges them. The caller holds the lock.</summary>
    private Generation PutInForce(IReadOnlyList<SanctionsListSnapshot> snapshots, long staleFrom, long started, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        if (snapshots.All(static s => s.Entities.Count == 0)) throw new ArgumentException("The lists hold no entity: a service without entities must not answer “clear”.", nameof(snapshots));
        EntityMatcher matcher = MakeMatcher(snapshots, cancellationToken);
        ObjectDisposedException.ThrowIf(_isDisposed, this);
        ScreeningIndex index = matcher.Index;
        var generation = new Generation(Interlocked.Increment(ref _number), matcher, _time.GetUtcNow()) { StaleFrom = staleFrom };
        Volatile.Write(ref _generation, generation);
        Log.GenerationInForce(_logger, generation.Number, index.Entities.Length, index.View.NameCount, _time.GetElapsedTime(started).TotalMilliseconds);
        return generation;
    }

    private Generation Current() => Volatile.Read(ref _generation) ?? throw new ScreeningNotReadyException();

    private ScreeningResult Screen(Generation generation, ScreeningRequest request, CancellationToken cancellationToken, bool[]? among = null)
    {
        long started = _time.GetTimestamp();
        using Activity? activity = ScreeningTelemetry.Start();
        List<EntityScore> found = t_results ??= new List<EntityScore>(64);
        SearchReport report = generation.Matcher.Search(request, _maxNameLength, _threshold, found, cancellationToken);
        if (among is not null) KeepAmong(found, among);
        ScreeningMatch[] matches = found.Count == 0 ? [] : new ScreeningMatch[Math.Min(found.Count, _maxMatches)];
        for (int m = 0; m < matches.Length; m++) matches[m] = MakeMatch(generation, request, found[m]);
        IncompleteReason[] incomplete = Incomplete(report, generation.IsStale(_time));
        ScreeningOutcome outcome = found.Count > 0 ? ScreeningOutcome.Review : incomplete.Length > 0 ? ScreeningOutcome.Incomplete : ScreeningOutcome.Clear;
        TimeSpan elapsed = _time.GetElapsedTime(started);
        ScreeningTelemetry.Record(activity, outcome, elapsed);
        return new ScreeningResult
        {
            RequestId = request.Id,
            Outcome = outcome,
            Matches = matches,
            TotalMatches = found.Count,
            IncompleteReasons = incomplete,
            Generation = generation.Number,
            Lists = generation.Lists,
            TablesVersion = generation.TablesVersion,
            Threshold = _threshold / 10_000d,
            Elapsed = elapsed,
            CandidatesScored = report.Scored,
        };
    }

    private ScreeningMatch MakeMatch(Generation generation, ScreeningRequest request, EntityScore found)
    {
        Entities.SanctionedEntity entity = generation.Index.Entities[found.Entity];
        Entities.EntityName name = found.Name < 0 ? entity.Names[0] : entity.Names[generation.Index.View.NameOrdinal[found.Name]];
        return new ScreeningMatch(entity, name, found.Score, generation.Matcher.Groups.Of(found.Entity), () => Explain(generation, request, found.Entity));
    }

    private MatchExplanation Explain(Generation generation, ScreeningRequest request, int entity) =>
        new Explainer(generation.Matcher, _threshold, _maxNameLength).Explain(request, entity);

    private static IncompleteReason[] Incomplete(in SearchReport report, bool isStale)
    {
        if (!isStale && !report.IsDoubtful) return [];
        var reasons = new List<IncompleteReason>(4);
        if (report.NothingToCompare) reasons.Add(IncompleteReason.NothingToCompare);
        if (report.NameWasCut) reasons.Add(IncompleteReason.NameTooLong);
        if (report.TooManyWords) reasons.Add(IncompleteReason.TooManyWords);
        if (report.CandidateCapReached) reasons.Add(IncompleteReason.CandidateCap);
        if (report.HasUnreadLetters) reasons.Add(IncompleteReason.UnreadLetters);
        if (isStale) reasons.Add(IncompleteReason.StaleList);
        return [.. reasons];
    }
}
