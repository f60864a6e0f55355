namespace SanctionsScreening.Lists.OpenSanctions;

/// <summary>What a property of a party in the FollowTheMoney model says of it.</summary>
internal enum FtmMeaning
{
    /// <summary>Known, and nothing that screening uses.</summary>
    Ignored,

    /// <summary>A name; the caption tells the primary one.</summary>
    Name,

    /// <summary>Another name.</summary>
    Alias,

    /// <summary>A name of low quality.</summary>
    WeakAlias,

    /// <summary>A former name.</summary>
    Former,

    /// <summary>The family name of the primary name.</summary>
    FamilyName,

    /// <summary>The given names of the primary name, or a part of them.</summary>
    GivenName,

    /// <summary>A date of birth.</summary>
    Birth,

    /// <summary>A place of birth.</summary>
    BirthPlace,

    /// <summary>A nationality or a country of residence or registration.</summary>
    Country,

    /// <summary>A gender.</summary>
    Gender,

    /// <summary>A title or position.</summary>
    Title,

    /// <summary>A number or code.</summary>
    Identifier,

    /// <summary>An address as one text.</summary>
    Address,

    /// <summary>The id of an address.</summary>
    AddressEntity,

    /// <summary>A risk topic.</summary>
    Topic,

    /// <summary>Prose that is kept.</summary>
    Remark,

    /// <summary>A ship's flag.</summary>
    Flag,

    /// <summary>A ship's former flag.</summary>
    FormerFlag,

    /// <summary>A ship's or aircraft's type.</summary>
    VesselType,

    /// <summary>Deadweight tonnage.</summary>
    Tonnage,

    /// <summary>Gross registered tonnage.</summary>
    GrossTonnage,

    /// <summary>The name or id of a party that is linked.</summary>
    Link,
}
