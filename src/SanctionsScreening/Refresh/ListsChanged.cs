using SanctionsScreening.Lists.Deltas;

namespace SanctionsScreening.Refresh;

/// <summary>A generation that came into force with what it changed. Immutable.</summary>
/// <param name="Generation">The generation; results name it as <see cref="ScreeningResult.Generation"/>.</param>
/// <param name="Deltas">One a list that changed.</param>
public sealed record ListsChanged(long Generation, IReadOnlyList<SanctionsListDelta> Deltas);
