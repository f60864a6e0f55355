namespace SanctionsScreening.Names.Knowledge;

/// <summary>The parts a word can play in a name beside being a name; several where only the surroundings decide.</summary>
[Flags]
internal enum ParticleRoles : uint
{
    None = 0,

    /// <summary>Stands before the father's name: bin, ibn, ould.</summary>
    SonOf = 1 << 0,
    DaughterOf = 1 << 1,

    /// <summary>Stands after the father's name: oglu, kyzy, uulu, zade.</summary>
    ChildSuffix = 1 << 2,
    SpouseOf = 1 << 3,

    /// <summary>The Arabic article in any assimilated spelling.</summary>
    Article = 1 << 4,

    /// <summary>A nobiliary or prepositional particle: de, von, van der.</summary>
    Particle = 1 << 5,

    /// <summary>Heads a kunya: abu, umm.</summary>
    Kunya = 1 << 6,

    /// <summary>Servant, the first half of Abd al-X.</summary>
    Abd = 1 << 7,

    /// <summary>The second half of X-ud-Din and X-ullah.</summary>
    TheophoricTail = 1 << 8,
    Honorific = 1 << 9,
    Academic = 1 << 10,

    /// <summary>A military rank or an office held.</summary>
    Rank = 1 << 11,
    Generation = 1 << 12,
    VesselPrefix = 1 << 13,
    Connector = 1 << 14,

    /// <summary>Says that another name follows: alias, formerly.</summary>
    AliasMarker = 1 << 15,

    /// <summary>Says that a name is not known: FNU, LNU.</summary>
    UnknownMarker = 1 << 16,

    /// <summary>The word is a given or family name of many people as well (Malik, Sultan, Ma), so it keeps a name's weight where it is needed.</summary>
    AlsoName = 1 << 17,
}
