namespace SanctionsScreening.Lists.Deltas;

/// <summary>Fields of a listed entity, to say which of them a new version of its list has changed.</summary>
[Flags]
public enum EntityFields
{
    /// <summary>No field.</summary>
    None = 0,

    /// <summary>The type.</summary>
    Type = 1,

    /// <summary>A name: its text, kind, parts, script or language.</summary>
    Names = 1 << 1,

    /// <summary>A date of birth.</summary>
    DatesOfBirth = 1 << 2,

    /// <summary>A place of birth.</summary>
    PlacesOfBirth = 1 << 3,

    /// <summary>A country.</summary>
    Countries = 1 << 4,

    /// <summary>The gender.</summary>
    Gender = 1 << 5,

    /// <summary>An identifier.</summary>
    Identifiers = 1 << 6,

    /// <summary>An address.</summary>
    Addresses = 1 << 7,

    /// <summary>A programme.</summary>
    Programs = 1 << 8,

    /// <summary>A title or position.</summary>
    Titles = 1 << 9,

    /// <summary>A link to another party.</summary>
    LinkedParties = 1 << 10,

    /// <summary>What the list says of a ship.</summary>
    Vessel = 1 << 11,

    /// <summary>The day of listing.</summary>
    ListedOn = 1 << 12,

    /// <summary>The remarks as text, also where another field that was read from them has changed.</summary>
    Remarks = 1 << 13,
}
