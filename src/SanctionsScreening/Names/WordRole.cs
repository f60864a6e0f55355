namespace SanctionsScreening.Names;

/// <summary>What a word does in a name.</summary>
internal enum WordRole : byte
{
    /// <summary>A word of the name proper.</summary>
    Plain,

    /// <summary>A father's name with its ending (Ivanovich, Petrovna).</summary>
    Patronymic,

    /// <summary>A father's or grandfather's name in mid-name, after bin, ben or ould.</summary>
    Kin,

    /// <summary>A single letter that stands for a name.</summary>
    Initial,

    /// <summary>A number or series: must agree.</summary>
    Number,

    /// <summary>A word that says nothing of an organisation: group, general, new.</summary>
    Generic,

    /// <summary>A trade or a kind of body: bank, shipping, brigade.</summary>
    Field,

    /// <summary>A country, nationality or direction in an organisation's name.</summary>
    Place,

    /// <summary>The head of a kunya (abu, umm).</summary>
    KunyaHead,

    /// <summary>al, de, van, and, of.</summary>
    Particle,

    /// <summary>bin, ben, ibn, ould: the word behind it is the father's.</summary>
    SonOf,

    /// <summary>Mr, Dr, Sheikh, General, M/V.</summary>
    Title,

    /// <summary>Ltd, OOO, GmbH.</summary>
    LegalForm,
}
