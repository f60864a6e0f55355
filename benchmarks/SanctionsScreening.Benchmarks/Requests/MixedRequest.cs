using SanctionsScreening.Names.Scripts;

namespace SanctionsScreening.Benchmarks.Requests;

/// <summary>A request of the mix with its right answer.</summary>
/// <param name="Request">What is screened: a name and nothing else, so that every rival sees the same.</param>
/// <param name="Kind">What it is.</param>
/// <param name="EntityId">The entity that should be found; <see langword="null"/> for a benign one.</param>
internal sealed record MixedRequest(ScreeningRequest Request, RequestKind Kind, string? EntityId)
{
    /// <summary>Whether it is written in Latin letters throughout.</summary>
    public bool IsLatin { get; } = Request.Name.All(static c => ScriptTable.Of(c) is Script.Latin or Script.Common);
}
