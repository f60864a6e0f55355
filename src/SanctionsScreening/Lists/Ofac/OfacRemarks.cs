using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>What was read from one party's remarks. To be filled again for the next party; not thread-safe.</summary>
internal sealed class OfacRemarks
{
    /// <summary>Where each part stands in the remarks.</summary>
    public List<Range> Parts { get; } = [];

    public List<PartialDate> Births { get; } = [];

    public DistinctTexts BirthPlaces { get; } = [];

    public DistinctTexts Countries { get; } = [];

    public Gender Gender { get; set; }

    public DistinctTexts WeakAliases { get; } = [];

    public List<Identifier> Identifiers { get; } = [];

    public List<LinkedParty> Links { get; } = [];

    public DistinctTexts Flags { get; } = [];

    public string? VesselType { get; set; }

    public PartialDate? Listed { get; set; }

    public DistinctTexts Titles { get; } = [];

    public List<string> Unread { get; } = [];

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Births.Clear();
        BirthPlaces.Clear();
        Countries.Clear();
        Gender = Gender.Unknown;
        WeakAliases.Clear();
        Identifiers.Clear();
        Links.Clear();
        Flags.Clear();
        VesselType = null;
        Listed = null;
        Titles.Clear();
        Unread.Clear();
        Parts.Clear();
    }

    /// <summary>Takes over what was read from pieces of one part.</summary>
    public void Add(OfacRemarks other)
    {
        Births.AddRange(other.Births);
        BirthPlaces.AddRange(other.BirthPlaces);
        Countries.AddRange(other.Countries);
        if (other.Gender != Gender.Unknown) Gender = other.Gender;
        WeakAliases.AddRange(other.WeakAliases);
        Identifiers.AddRange(other.Identifiers);
        Links.AddRange(other.Links);
        Flags.AddRange(other.Flags);
        VesselType ??= other.VesselType;
        Listed ??= other.Listed;
        Titles.AddRange(other.Titles);
    }
}
