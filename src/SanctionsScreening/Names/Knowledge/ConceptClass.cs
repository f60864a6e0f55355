namespace SanctionsScreening.Names.Knowledge;

/// <summary>How much a word of an organisation's name can say about which organisation it is.</summary>
internal enum ConceptClass : byte
{
    /// <summary>Nothing: company, group, general, new.</summary>
    Generic,

    /// <summary>The trade: bank, shipping, steel.</summary>
    Field,

    /// <summary>The kind of public or armed body: ministry, brigade, party.</summary>
    Role,

    /// <summary>A country, a nationality, a region, a direction.</summary>
    Place,
}
