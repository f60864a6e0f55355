using SanctionsScreening.Entities;

namespace SanctionsScreening.Matching.Explanations;

/// <summary>A request with changes, and what they are. Immutable.</summary>
/// <param name="Request">The changed request.</param>
/// <param name="Words">The words of its name.</param>
/// <param name="Codes">The changes' codes.</param>
/// <param name="Description">The changes in words.</param>
/// <param name="Size">How much is changed: letters, or for other evidence what a few letters are worth.</param>
internal sealed record ChangedRequest(ScreeningRequest Request, IReadOnlyList<string> Words, IReadOnlyList<string> Codes, string Description, int Size)
{
    /// <summary>The unchanged request.</summary>
    public static ChangedRequest Of(ScreeningRequest request, IReadOnlyList<string> words) => new(request, words, [], string.Empty, 0);

    /// <summary>The same with other words.</summary>
    public ChangedRequest With(string code, string description, int size, IEnumerable<string> words)
    {
        string[] all = [.. words];
        return new ChangedRequest(Request with { Name = string.Join(' ', all) }, all, [.. Codes, code], Joined(description), Size + size);
    }

    /// <summary>The same with other evidence.</summary>
    public ChangedRequest With(string code, string description, int size, ScreeningRequest request) => new(request, Words, [.. Codes, code], Joined(description), Size + size);

    /// <summary>The name written as the entity's primary name, and another type left open.</summary>
    public ChangedRequest WithName(SanctionedEntity entity)
    {
        var named = new ChangedRequest(Request with { Name = entity.DisplayName }, Words, [ReasonCodes.ChangeName], $"if the name were written as listed, “{entity.DisplayName}”", int.MaxValue);
        return EntityMatcher.TypesDiffer(Request, entity) ? named.With(ReasonCodes.ChangeType, "with the type left open", 0, named.Request with { Type = EntityType.Unknown }) : named;
    }

    private string Joined(string description) => Description.Length == 0 ? description : $"{Description} and {description}";
}
