using SanctionsScreening.Entities;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// Reads what OFAC's XML formats say in pairs of label and value ("Tax ID No.", "7702070139", "Russia"). The legacy files write the same
/// pairs as phrases in their remarks; they are put together as there and read by the same rules, so that all formats of one day agree.
/// Not thread-safe.
/// </summary>
internal sealed class OfacFacts(EntityBuilder entity)
{
    private readonly OfacRemarks _read = new();
    private readonly List<string> _remarks = [];

    /// <summary>Adds a labelled value.</summary>
    /// <param name="label">The kind of feature or document, as OFAC calls it.</param>
    /// <param name="value">The value; where there is none the label may say it all.</param>
    /// <param name="country">The issuing country.</param>
    /// <param name="tail">What else is said: "issued 10 Jul 1991 expires 9 Jul 2001".</param>
    public void Add(string? label, string? value, string? country = null, string? tail = null)
    {
        string? fact = ListWords.JoinWords(label, value, country is null ? null : $"({country})", tail);
        if (fact is null) return;
        bool isKnown = OfacRemarkKinds.Find(fact) is { Meaning: OfacRemarkMeaning.Known };
        if (isKnown) _remarks.Add(fact);
        else if (!OfacRemarkParser.TryReadPart(fact, entity.Type, _read)) _read.Unread.Add(fact);
    }

    /// <summary>Adds the remarks, in which each link stands in parentheses.</summary>
    public void AddRemarks(string? remarks)
    {
        if (remarks is null) return;
        _remarks.Insert(0, remarks);
        _read.Parts.Clear();
        OfacRemarkSplitter.Split(remarks, _read.Parts);
        foreach (Range range in _read.Parts)
        {
            ReadOnlySpan<char> part = remarks.AsSpan()[range];
            if (part.Length > 2 && part[0] == '(' && part[^1] == ')') part = part[1..^1].Trim();
            if (!OfacRemarkParser.TryReadPart(part, entity.Type, _read)) _read.Unread.Add(part.ToString());
        }
    }

    /// <summary>Hands everything that was read to the entity.</summary>
    /// <param name="vessel">What the format says of a ship in fields of its own.</param>
    public void Finish(VesselParticulars? vessel = null)
    {
        foreach (PartialDate birth in _read.Births) entity.AddBirth(birth);
        foreach (string place in _read.BirthPlaces) entity.AddBirthPlace(place);
        foreach (string country in _read.Countries) entity.AddCountry(country);
        foreach (string name in _read.WeakAliases) entity.AddName(OfacNames.Read(name, entity.Type, NameKind.WeakAlias));
        foreach (Identifier identifier in _read.Identifiers) entity.AddIdentifier(identifier.Type, identifier.Value, identifier.Country, identifier.Note);
        foreach (LinkedParty link in _read.Links) entity.AddLink(link.Name, link.Relation, link.EntityId);
        foreach (string title in _read.Titles) entity.AddTitle(title);
        foreach (string remark in _remarks) entity.AddRemark(remark);
        foreach (string unread in _read.Unread) entity.AddUnread("Remark", unread);
        if (_read.Gender != Gender.Unknown) entity.Gender = _read.Gender;
        entity.ListedOn ??= _read.Listed;
        if (entity.Type == EntityType.Vessel)
        {
            vessel ??= new VesselParticulars();
            entity.Vessel = vessel with { VesselType = vessel.VesselType ?? _read.VesselType, FormerFlags = [.. vessel.FormerFlags.Union(_read.Flags, StringComparer.Ordinal)] };
            entity.AddCountry(vessel.Flag);
        }
    }
}
