using SanctionsScreening.Matching.Evidence;

namespace SanctionsScreening.Matching;

/// <summary>An entity's score for one request.</summary>
/// <param name="Entity">The entity's ordinal.</param>
/// <param name="Name">The best name, or −1 where only an identifier met.</param>
/// <param name="Score">0 to 10,000.</param>
/// <param name="Tie">Decides between equal scores: the name's score before rounding to evidence.</param>
internal readonly record struct EntityScore(int Entity, int Name, int Score, long Tie) : IComparable<EntityScore>
{
    /// <summary>Best first; equal evidence in the order of the lists, an entity's primary name before its aliases.</summary>
    public int CompareTo(EntityScore other)
    {
        if (Score != other.Score) return other.Score.CompareTo(Score);
        if (Tie != other.Tie) return other.Tie.CompareTo(Tie);
        int byEntity = Entity.CompareTo(other.Entity);
        return byEntity != 0 ? byEntity : Name.CompareTo(other.Name);
    }
}
