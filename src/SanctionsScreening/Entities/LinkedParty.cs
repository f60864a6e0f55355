namespace SanctionsScreening.Entities;

/// <summary>A link that a list publishes from one party to another.</summary>
/// <param name="Name">The other party's name, or its entity id where the list gives ids.</param>
/// <param name="Relation">The relation as published ("Linked To", "Owned or Controlled By", "Vessel Owner" …).</param>
public sealed record LinkedParty(string Name, string Relation)
{
    /// <summary>The other party's <see cref="SanctionedEntity.Id"/>, where the list states it; otherwise <see langword="null"/>.</summary>
    public string? EntityId { get; init; }
}
