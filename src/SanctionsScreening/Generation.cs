using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;
using SanctionsScreening.Names.Knowledge;

namespace SanctionsScreening;

/// <summary>What a service answers from: one immutable index with its number. Searches hold one from start to end.</summary>
internal sealed record Generation(long Number, EntityMatcher Matcher, DateTimeOffset LoadedAt)
{
    private long _staleFrom = long.MaxValue;

    public ScreeningIndex Index => Matcher.Index;

    public IReadOnlyList<SanctionsListVersion> Lists => Index.Lists;

    /// <summary>Hashed with the generation, so that no request waits for it.</summary>
    public string TablesVersion { get; } = KnowledgeVersion.Current;

    /// <summary>
    /// From when on a required list is too old to be relied on, in UTC ticks; <see cref="long.MaxValue"/> where no list has a greatest age,
    /// 0 where one is missing. Moves on when a source confirms that what is in force is still the newest.
    /// </summary>
    public long StaleFrom
    {
        get => Volatile.Read(ref _staleFrom);
        set => Volatile.Write(ref _staleFrom, value);
    }

    /// <summary>What the generation holds of a list; <see langword="null"/> where it was built without it.</summary>
    public SanctionsListSnapshot? SnapshotOf(string list) => Lists.FirstOrDefault(version => version.List == list) is { } version
        ? new SanctionsListSnapshot { Version = version, Entities = [.. Index.Entities.Where(entity => entity.List == list)] }
        : null;

    /// <summary>Whether a required list is missing or too old. Reads the clock only where a list has a greatest age.</summary>
    public bool IsStale(TimeProvider time) => StaleFrom is not long.MaxValue and var from && time.GetUtcNow().UtcTicks > from;
}
