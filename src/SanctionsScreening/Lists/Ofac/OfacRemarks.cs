using SanctionsScreening.Entities;
using SanctionsScreening.Entities.Countries;

namespace SanctionsScreening.Lists.Ofac;

/// <summary>
/// Reads the Remarks column: sentences parted by semicolons, each of which begins with what it states.
/// What is not understood is kept as it is and counted; nothing is guessed.
/// </summary>
internal sealed class OfacRemarks
{
    /// <summary>Weak aliases and former names that the remarks quote.</summary>
    public List<EntityName> Names { get; } = [];

    /// <summary>Dates of birth.</summary>
    public List<PartialDate> DatesOfBirth { get; } = [];

    /// <summary>Places of birth.</summary>
    public List<string> PlacesOfBirth { get; } = [];

    /// <summary>Nationalities and citizenships, as codes.</summary>
    public List<string> Countries { get; } = [];

    /// <summary>Numbers and addresses.</summary>
    public List<Identifier> Identifiers { get; } = [];

    /// <summary>Linked parties.</summary>
    public List<LinkedParty> LinkedParties { get; } = [];

    /// <summary>Former flags of a ship.</summary>
    public List<string> FormerFlags { get; } = [];

    /// <summary>Positions that the remarks state in words of their own.</summary>
    public List<string> Titles { get; } = [];

    /// <summary>What could not be read.</summary>
    public List<string> Unread { get; } = [];

    /// <summary>Gender.</summary>
    public Gender Gender { get; private set; }

    /// <summary>The flag that the remarks state.</summary>
    public string? Flag { get; private set; }

    /// <summary>Reads a whole remark.</summary>
    /// <param name="text">The remark, with its continuation.</param>
    /// <param name="type">The party's type.</param>
    public static OfacRemarks Read(string text, EntityType type)
    {
        var remarks = new OfacRemarks();
        foreach (Range range in text.AsSpan().Split(';'))
        {
            string part = text[range].Trim();
            if (part.EndsWith('.') && !part.EndsWith("..", StringComparison.Ordinal)) part = part[..^1].TrimEnd();
            if (part.Length > 0) remarks.ReadPart(part, type);
        }

        return remarks;
    }

    private void ReadPart(string part, EntityType type)
    {
        string rest = Strip(part, "alt. ", out _);
        if (TryName(rest, type) || TryBirth(rest) || TryPlain(rest)) return;
        if (OfacIdentifiers.TryRead(rest, out Identifier? identifier)) Identifiers.Add(identifier);
        else if (!OfacIdentifiers.IsNote(rest)) Unread.Add(part);
    }

    private bool TryName(string part, EntityType type)
    {
        NameKind kind;
        if (part.StartsWith("a.k.a. ", StringComparison.Ordinal)) kind = NameKind.WeakAlias;
        else if (part.StartsWith("f.k.a. ", StringComparison.Ordinal)) kind = NameKind.Former;
        else if (part.StartsWith("n.k.a. ", StringComparison.Ordinal)) kind = NameKind.Alias;
        else return false;
        string name = part[7..].Trim().Trim('\'', '"').Trim();
        if (name.Length == 0) return false;
        Names.Add(OfacNames.Make(name, type, kind));
        return true;
    }

    private bool TryBirth(string part)
    {
        if (part.StartsWith("DOB ", StringComparison.Ordinal))
        {
            if (!OfacDates.TryRead(part.AsSpan(4), out PartialDate date)) return false;
            DatesOfBirth.Add(date);
            return true;
        }

        if (!part.StartsWith("POB ", StringComparison.Ordinal)) return false;
        PlacesOfBirth.Add(part[4..].Trim());
        return true;
    }

    private bool TryPlain(string part)
    {
        string value = Strip(part, "nationality ", out bool nationality);
        if (!nationality) value = Strip(part, "citizen ", out nationality);
        if (nationality)
        {
            string country = CountryCodes.Normalize(value);
            if (!Countries.Contains(country)) Countries.Add(country);
            return true;
        }

        value = Strip(part, "Gender ", out bool gender);
        if (gender)
        {
            Gender = value switch { "Male" => Gender.Male, "Female" => Gender.Female, _ => Gender.Unknown };
            return true;
        }

        value = Strip(part, "Linked To: ", out bool linked);
        if (linked)
        {
            LinkedParties.Add(new LinkedParty(value, "Linked To"));
            return true;
        }

        value = Strip(part, "Former Vessel Flag ", out bool formerFlag);
        if (formerFlag && !value.Equals("None Identified", StringComparison.Ordinal)) FormerFlags.Add(CountryCodes.Normalize(value));
        if (formerFlag) return true;
        value = Strip(part, "Vessel Flag ", out bool flag);
        if (flag) Flag = CountryCodes.Normalize(value);
        return flag || TryPosition(part);
    }

    /// <summary>A remark of letters alone that names an office: "Member of the State Duma …", "ICTY indictee", "Minister of Defense".</summary>
    private bool TryPosition(string part)
    {
        if (part.AsSpan().ContainsAnyInRange('0', '9') || part.Contains(':', StringComparison.Ordinal) || part.Length > 300 || OfacIdentifiers.IsNote(part)) return false;
        if (!OfacPositions.Names(part)) return false;
        Titles.Add(part);
        return true;
    }

    private static string Strip(string text, string prefix, out bool stripped)
    {
        stripped = text.StartsWith(prefix, StringComparison.Ordinal);
        return stripped ? text[prefix.Length..].Trim() : text;
    }
}
