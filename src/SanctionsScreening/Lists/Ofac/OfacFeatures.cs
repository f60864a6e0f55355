using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;
using SanctionsScreening.Lists.Mapping;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>Reads the features of the Advanced and Enhanced formats, which call a few things otherwise than the legacy files do. Not thread-safe.</summary>
internal sealed class OfacFeatures(EntityBuilder entity)
{
    private VesselParticulars _vessel = new();

    public OfacFacts Facts { get; } = new(entity);

    /// <summary>Adds one feature.</summary>
    /// <param name="type">What OFAC calls it.</param>
    /// <param name="value">Its value.</param>
    /// <param name="note">OFAC's comment on it.</param>
    public void Add(string type, string? value, string? note = null)
    {
        if (value is null && note is null) return;
        switch (type)
        {
            case "Place of Birth": entity.AddBirthPlace(value); break;
            case "Title": OfacWords.AddTitles(entity, value); break;
            case "Birthdate": Facts.Add("DOB", value); break;
            case "Nationality Country": Facts.Add("nationality", value); break;
            case "Citizenship Country": Facts.Add("citizen", value); break;
            case "VESSEL TYPE" or "Vessel Type": _vessel = _vessel with { VesselType = value }; break;
            case "Vessel Flag": _vessel = _vessel with { Flag = OfacWords.Country(value) is { } flag ? CountryCodes.Normalize(flag) : null }; break;
            case "Vessel Owner": _vessel = _vessel with { Owner = value }; break;
            case "Vessel Tonnage": _vessel = _vessel with { Tonnage = value }; break;
            case "Vessel Gross Registered Tonnage" or "Vessel Gross Tonnage": _vessel = _vessel with { GrossRegisteredTonnage = value }; break;
            default: Facts.Add(type, value); break;
        }

        if (note is not null) entity.AddUnread($"Note on {type.TrimEnd(' ', ':', '-')}", note);
    }

    /// <summary>Hands everything that was read to the entity.</summary>
    public void Finish() => Facts.Finish(_vessel);
}
