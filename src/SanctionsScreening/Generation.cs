using SanctionsScreening.Indexing;
using SanctionsScreening.Lists;
using SanctionsScreening.Matching;

namespace SanctionsScreening;

/// <summary>What a service answers from: one immutable index with its number. Searches hold one from start to end.</summary>
internal sealed record Generation(long Number, EntityMatcher Matcher, DateTimeOffset LoadedAt)
{
    public ScreeningIndex Index => Matcher.Index;

    public IReadOnlyList<SanctionsListVersion> Lists => Index.Lists;
}
