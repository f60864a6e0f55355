using SanctionsScreening.Entities;
using SanctionsScreening.Matching;
using SanctionsScreening.Matching.Groups;

namespace SanctionsScreening;

/// <summary>A listed entity that reached the threshold. Immutable; safe to share between threads.</summary>
public sealed class ScreeningMatch
{
    private readonly Func<MatchExplanation> _explain;
    private readonly EntityGroup? _group;
    private MatchExplanation? _explanation;

    internal ScreeningMatch(SanctionedEntity entity, EntityName name, int scoreUnits, EntityGroup? group, Func<MatchExplanation> explain)
    {
        Entity = entity;
        Name = name;
        ScoreUnits = scoreUnits;
        _group = group;
        _explain = explain;
    }

    /// <summary>The listed entity.</summary>
    public SanctionedEntity Entity { get; }

    /// <summary>The listed name that met the request best.</summary>
    public EntityName Name { get; }

    /// <summary>The match score in ten-thousandths, 0 to 10,000: an integer, so that it is the same on every processor.</summary>
    public int ScoreUnits { get; }

    /// <summary>The match score in [0, 1]: <see cref="ScoreUnits"/> divided by 10,000.</summary>
    public double Score => ScoreUnits / 10_000d;

    /// <summary>
    /// What entries of one party have in common, on whichever lists they stand: the id of the first of them. Entries are taken for one
    /// party where they carry the same reference of the UN or share a strong identifier; an entry that is alone has its own id here.
    /// </summary>
    public string Group => _group?.Id ?? Entity.Id;

    /// <summary>
    /// Every entry of this party, this one among them, in the order of the lists, each with its own list and programmes, whether or
    /// not it reached the threshold itself. One where the entry is alone.
    /// </summary>
    public IReadOnlyList<SanctionedEntity> SameParty => _group?.Entities ?? [Entity];

    /// <summary>Why: which word met which, what speaks for and against. Computed when first read, then kept.</summary>
    public MatchExplanation Explanation => _explanation ??= _explain();

    /// <summary>For people: the score, the entity's id and the name that matched.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Score:0.0000} {Entity.Id} {Name.Text}");
}
